import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: 'Was aus Ihrer Rückmeldung geworden ist',
  body: `Guten Tag {{ names }},
{% if feedback.day != "" %}am {{ feedback.day }} haben Sie uns gesagt{% else %}Sie haben uns gesagt{% endif %}:

{{ feedback.text }}

{{ feedback.action }}

{% if note != "" %}{{ note }}

{% endif %}Vielen Dank, dass Sie es angesprochen haben. Passt es so für Sie?

Freundliche Grüße

{{ sender }}`,
};
