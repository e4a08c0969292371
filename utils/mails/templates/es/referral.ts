import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '¿A quién más podría servirle?',
  body: `Hola, {{ names }}:
Me alegra que {% if project.name != "" %}{{ project.name }}{% else %}nuestro trabajo{% endif %} les esté siendo útil.

¿Conocen a alguien que esté hoy donde estaban ustedes antes? Basta un nombre o reenviar este correo. Y si no se les ocurre nadie, también es una respuesta.

{% if note != "" %}{{ note }}

{% endif %}Un cordial saludo,

{{ sender }}`,
};
