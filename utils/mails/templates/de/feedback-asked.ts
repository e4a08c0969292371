import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{{ project.name }}: Wie war es für Sie?',
  body: `Guten Tag {{ names }},
Sie haben {{ project.name }} nun schon eine Weile. Was war gut, und was sollten wir beim nächsten Mal anders machen?

Zwei Sätze genügen, und die zweite Frage meine ich genauso ernst wie die erste.

{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}`,
};
