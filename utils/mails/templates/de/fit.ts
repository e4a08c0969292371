import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject:
    '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %}: ein offenes Wort, bevor wir zusagen',
  body: `Guten Tag {{ names }},
bevor wir Ihnen{% if project.name != "" %} für {{ project.name }}{% endif %} zusagen, möchte ich offen mit Ihnen sprechen: So wie es jetzt geplant ist, passt es nicht zu dem, was wir {% if project.due != "" %}bis {{ project.due }} {% endif %}gut leisten können.

{% if fit.missing.size > 0 %}## Was fehlt
{% for item in fit.missing %}- {{ item }}
{% endfor %}
{% elsif missing_skills.size > 0 %}## Was wir nicht haben
{% for item in missing_skills %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}## Was wir tun können
{% if fit.earliest != "" %}- Bis {{ fit.earliest }} fertig werden, mit allem, was dazugehört
{% else %}- Später beginnen, wenn es passt
{% endif %}{% if fit.share != "" %}- Bis {{ project.due }} etwa {{ fit.share }} davon fertigstellen und den Rest danach
{% else %}- Zu Ihrem Termin einen kleineren Teil fertigstellen
{% endif %}- Ihnen jemanden nennen, der dafür besser aufgestellt ist

Welcher dieser Wege würde Ihnen am meisten helfen?

Freundliche Grüße

{{ sender }}`,
};
