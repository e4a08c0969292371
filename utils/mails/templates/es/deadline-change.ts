import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{{ project.name }}: cambia una fecha',
  body: `Hola, {{ names }}:
Quiero avisarles con tiempo: en {{ project.name }} no todo estará listo en la fecha que acordamos.

## Qué cambia
{% for item in deadlines %}- {{ item }}
{% endfor %}
{% if note != "" %}## Por qué
{{ note }}

{% endif %}¿Les parece bien? Si no es así, díganmelo y buscaremos juntos otra solución.

Un cordial saludo,

{{ sender }}`,
};
