import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject:
    '{% if project.name != "" %}{{ project.name }}{% else %}Nuestro proyecto{% endif %}: cómo vamos, {{ today }}',
  body: `Hola, {{ names }}:
Así va el proyecto{% if project.name != "" %} {{ project.name }}{% endif %}{% if project.phase != "" %} ({{ project.phase }}){% endif %}{% if update.since != "" %}, con lo que ha pasado desde el {{ update.since }}{% endif %}.

{% if update.done.size > 0 %}## Hecho
{% for item in update.done %}- {{ item }}
{% endfor %}
{% endif %}{% if update.next.size > 0 %}## Próximos pasos
{% for item in update.next %}- {{ item }}
{% endfor %}
{% endif %}{% if update.late.size > 0 %}## Con retraso
{% for item in update.late %}- {{ item }}
{% endfor %}
{% endif %}{% if update.changed.size > 0 %}## Cambios
{% for item in update.changed %}- {{ item }}
{% endfor %}
{% endif %}{% if update.blocked.size > 0 %}## A la espera de
{% for item in update.blocked %}- {{ item }}
{% endfor %}
{% endif %}{% if update.feedback.size > 0 %}## Lo que hemos hecho con sus comentarios
{% for item in update.feedback %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Un cordial saludo,

{{ sender }}`,
};
