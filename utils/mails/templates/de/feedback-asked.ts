import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %}: Wie war es für Sie?',
  body: `Guten Tag {{ names }},
Sie arbeiten nun schon eine Weile mit {% if project.name != "" %}{{ project.name }}{% else %}dem Ergebnis unserer Arbeit{% endif %}. Was war gut, und was sollten wir beim nächsten Mal anders machen?

Zwei Sätze genügen, und die zweite Frage meine ich genauso ernst wie die erste.

{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}`,
};
