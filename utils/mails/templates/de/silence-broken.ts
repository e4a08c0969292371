import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}{{ client }}{% endif %}: Nachricht von uns',
  body: `Guten Tag {{ names }},
Sie haben {% if last_contact != "" %}seit {{ last_contact }}{% else %}eine ganze Weile{% endif %} nichts von mir gehört; das ist länger, als es sein sollte.

{% if update.next.size > 0 %}## Wie es weitergeht
{% for item in update.next %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Was Sie von mir noch bekommen
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Gibt es auf Ihrer Seite etwas, das ich wissen sollte?

Freundliche Grüße

{{ sender }}`,
};
