import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: 'Lo que hemos hecho con su comentario',
  body: `Hola, {{ names }}:
{% if feedback.text != "" %}El {{ feedback.day }} nos dijeron:

{{ feedback.text }}

{% else %}Gracias por su comentario.{% if feedback.action != "" %} Esto es lo que hemos hecho desde entonces:{% endif %}

{% endif %}{{ feedback.action }}

{% if note != "" %}{{ note }}

{% endif %}{% if feedback.text != "" %}Gracias por decírnoslo. {% endif %}¿Está bien así?

Un cordial saludo,

{{ sender }}`,
};
