import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: 'Muchas gracias',
  body: `Hola, {{ names }}:
Muchas gracias{% if feedback.text != "" %} por lo que nos dijeron el {{ feedback.day }}. Me alegró mucho leerlo, y lo he compartido con todas las personas que trabajaron en ello{% elsif project.name != "" %} por el trabajo conjunto en el proyecto {{ project.name }}{% endif %}.

{% if note != "" %}{{ note }}

{% endif %}Un cordial saludo,

{{ sender }}`,
};
