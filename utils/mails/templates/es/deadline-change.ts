import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Nuestro proyecto{% endif %}: cambia una fecha',
  body: `Hola, {{ names }}:
Quiero avisarles con tiempo: en el proyecto{% if project.name != "" %} {{ project.name }}{% endif %} no todo estará listo en la fecha que acordamos.

{% if deadlines.size > 0 %}## Qué cambia
{% for item in deadlines %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}## Por qué
{{ note }}

{% endif %}¿Les parece bien? Si no es así, díganmelo y buscaremos juntos otra solución.

Un cordial saludo,

{{ sender }}`,
};
