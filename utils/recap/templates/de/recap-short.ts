import type { TemplateText } from '../../define-template.ts';

export const de: TemplateText = {
  subject: 'Zusammenfassung: {{title}} am {{date}}',
  body: `Guten Tag {{names}},
hier in Kürze unser Gespräch vom {{day}}:

{{discussed}}

## Beschlossen
{{decisions}}

## Wer macht was
{{actions}}

## Noch offen
{{questions}}

Nächster Termin: {{next}}.

Viele Grüße

{{sender}}`,
};
