import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Nuestro proyecto{% endif %}: una pregunta',
  body: `Hola, {{ names }}:
Una pregunta sobre {% if project.name != "" %}el proyecto {{ project.name }}{% else %}nuestro trabajo{% endif %}; como respuesta basta un número:

{{ survey.question | default: "¿Cuál es su grado de satisfacción con nuestro trabajo, en una escala de 1 (muy bajo) a 5 (muy alto)?" }}

{% if survey.links.size > 0 %}{% for item in survey.links %}- {{ item }}
{% endfor %}
Pulse un número: se abrirá un correo dirigido a mí que ya lo lleva. Si quiere añadir el porqué, se lo agradeceré.

{% endif %}{% if note != "" %}{{ note }}

{% endif %}Un cordial saludo,

{{ sender }}

{{ survey.code }}`,
};
