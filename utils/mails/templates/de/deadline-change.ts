import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{{ project.name }}: Ein Termin verschiebt sich',
  body: `Guten Tag {{ names }},
ich möchte Ihnen früh Bescheid geben: Bei {{ project.name }} wird nicht alles zum vereinbarten Termin fertig.

## Was sich ändert
{% for item in deadlines %}- {{ item }}
{% endfor %}
{% if note != "" %}## Warum
{{ note }}

{% endif %}Passt das für Sie? Wenn nicht, sagen Sie es mir bitte, dann finden wir gemeinsam einen anderen Weg.

Freundliche Grüße

{{ sender }}`,
};
