import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %}: eine Frage',
  body: `Guten Tag {{ names }},
eine Frage {% if project.name != "" %}zum Projekt {{ project.name }}{% else %}zu unserer Arbeit{% endif %}; als Antwort genügt eine Zahl:

{{ survey.question | default: "Wie zufrieden sind Sie mit unserer Arbeit auf einer Skala von 1 (gar nicht) bis 5 (sehr)?" }}

{% if survey.links.size > 0 %}{% for item in survey.links %}- {{ item }}
{% endfor %}
Klicken Sie auf eine Zahl: Es öffnet sich eine E-Mail an mich, in der sie schon steht. Über ein Wort zum Warum freue ich mich.

{% endif %}{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}

{{ survey.code }}`,
};
