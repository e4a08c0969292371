import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %}: Stand am {{ today }}',
  body: `Guten Tag {{ names }},
hier ist der aktuelle Stand im Projekt{% if project.name != "" %} {{ project.name }}{% endif %}{% if project.phase != "" %} ({{ project.phase }}){% endif %}{% if update.since != "" %} und was sich seit {{ update.since }} getan hat{% endif %}.

{% if update.done.size > 0 %}## Erledigt
{% for item in update.done %}- {{ item }}
{% endfor %}
{% endif %}{% if update.next.size > 0 %}## Als Nächstes
{% for item in update.next %}- {{ item }}
{% endfor %}
{% endif %}{% if update.late.size > 0 %}## Verspätet
{% for item in update.late %}- {{ item }}
{% endfor %}
{% endif %}{% if update.changed.size > 0 %}## Geändert
{% for item in update.changed %}- {{ item }}
{% endfor %}
{% endif %}{% if update.blocked.size > 0 %}## Worauf wir warten
{% for item in update.blocked %}- {{ item }}
{% endfor %}
{% endif %}{% if update.feedback.size > 0 %}## Was wir aus Ihren Rückmeldungen gemacht haben
{% for item in update.feedback %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}`,
};
