import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: 'Vielen Dank',
  body: `Guten Tag {{ names }},
vielen Dank{% if feedback.text != "" %} für das, was Sie am {{ feedback.day }} gesagt haben. Es hat mich gefreut, und ich habe es an alle weitergegeben, die daran mitgearbeitet haben{% elsif project.name != "" %} für die Zusammenarbeit im Projekt {{ project.name }}{% endif %}.

{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}`,
};
