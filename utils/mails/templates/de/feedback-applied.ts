import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: 'Was aus Ihrer Rückmeldung geworden ist',
  body: `Guten Tag {{ names }},
{% if feedback.text != "" %}am {{ feedback.day }} haben Sie uns gesagt:

{{ feedback.text }}

{% else %}vielen Dank für Ihre Rückmeldung.{% if feedback.action != "" %} Das haben wir seither getan:{% endif %}

{% endif %}{{ feedback.action }}

{% if note != "" %}{{ note }}

{% endif %}{% if feedback.text != "" %}Vielen Dank, dass Sie es angesprochen haben. {% endif %}Passt es so für Sie?

Freundliche Grüße

{{ sender }}`,
};
