import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Nuestro proyecto{% endif %}: así empezamos',
  body: `Hola, {{ names }}:
Tenemos muchas ganas de empezar{% if project.name != "" %} con el proyecto {{ project.name }}{% endif %}. Así lo entiendo; si me equivoco en algo, díganmelo, por favor.

{% if project.purpose != "" %}## Para qué sirve
{{ project.purpose }}

{% endif %}{% if project.scope != "" %}## Qué incluye
{{ project.scope }}

{% endif %}{% if project.parameters != "" %}## Condiciones
{{ project.parameters }}

{% endif %}{% if milestones.size > 0 %}## Entregas y fechas
{% for item in milestones %}- {{ item }}
{% endfor %}
{% endif %}{% if project.start != "" %}Empezamos el {{ project.start }}. {% endif %}En cuanto me confirmen que es correcto, queda acordado.

{% if note != "" %}{{ note }}

{% endif %}Un cordial saludo,

{{ sender }}`,
};
