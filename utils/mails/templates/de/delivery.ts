import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %} ist fertig',
  body: `Guten Tag {{ names }},
das Projekt{% if project.name != "" %} {{ project.name }}{% endif %} ist fertig. Vielen Dank, dass Sie dazu beigetragen haben.

{% if milestones.size > 0 %}## Was Sie jetzt haben
{% for item in milestones %}- {{ item }}
{% endfor %}
{% endif %}{% if goals.size > 0 %}## Wofür es gedacht war
{% for item in goals %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Was Sie von uns noch bekommen
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Bitte sehen Sie es sich an und sagen Sie mir, was noch fehlt.

Freundliche Grüße

{{ sender }}`,
};
