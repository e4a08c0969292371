import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{{ client }}: Übergabe',
  body: `Hallo,
hier ist die Übergabe zu {{ client }}{% if owner != "" %}, in Vertretung von {{ owner }}{% endif %}, mit allem, was dafür wichtig ist.

{% if projects.size > 0 %}## Projekte
{% for item in projects %}- {{ item }}
{% endfor %}
{% endif %}{% if goals.size > 0 %}## Was sie erreichen wollen
{% for item in goals %}- {{ item }}
{% endfor %}
{% endif %}{% if needs.size > 0 %}## Was sie brauchen
{% for item in needs %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Was wir zugesagt haben
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.theirs.size > 0 %}## Was sie zugesagt haben
{% for item in promises.theirs %}- {{ item }}
{% endfor %}
{% endif %}{% if concerns.untold.size > 0 %}## Was uns Sorgen macht und was sie noch nicht wissen
{% for item in concerns.untold %}- {{ item }}
{% endfor %}
{% endif %}{% if concerns.told.size > 0 %}## Was uns Sorgen macht und was sie schon wissen
{% for item in concerns.told %}- {{ item }}
{% endfor %}
{% endif %}{% if feedback.open.size > 0 %}## Was sie uns gesagt haben und worauf sie noch warten
{% for item in feedback.open %}- {{ item }}
{% endfor %}
{% endif %}{% if last_contact != "" %}Zuletzt haben sie am {{ last_contact }} von uns gehört.

{% endif %}{% if note != "" %}{{ note }}

{% endif %}Vielen Dank und beste Grüße

{{ sender }}`,
};
