import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject:
    '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %}: Ein Termin verschiebt sich',
  body: `Guten Tag {{ names }},
ich möchte Ihnen frühzeitig Bescheid geben: Im Projekt{% if project.name != "" %} {{ project.name }}{% endif %} wird nicht alles zum vereinbarten Termin fertig.

{% if deadlines.size > 0 %}## Was sich ändert
{% for item in deadlines %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}## Warum
{{ note }}

{% endif %}Passt das für Sie? Wenn nicht, sagen Sie es mir bitte, dann finden wir gemeinsam einen anderen Weg.

Freundliche Grüße

{{ sender }}`,
};
