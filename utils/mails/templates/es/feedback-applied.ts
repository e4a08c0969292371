import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: 'Lo que hemos hecho con su comentario',
  body: `Hola, {{ names }}:
{% if feedback.day != "" %}El {{ feedback.day }} nos dijeron{% else %}Nos dijeron{% endif %}:

{{ feedback.text }}

{{ feedback.action }}

{% if note != "" %}{{ note }}

{% endif %}Gracias por decírnoslo. ¿Está bien así?

Un cordial saludo,

{{ sender }}`,
};
