import type { TemplateText } from '../../define-template.ts';

export const de: TemplateText = {
  subject: 'Zusammenfassung: {{title}} am {{date}}',
  body: `Guten Tag {{names}},
vielen Dank für das Gespräch am {{day}}. Hier ist, was ich daraus mitgenommen habe; bitte korrigieren Sie mich, wo etwas nicht stimmt.

## Was wir besprochen haben
{{discussed}}

## Beschlossen
{{decisions}}

## Nächste Schritte
{{actions}}

## Noch offen
{{questions}}

Unser nächstes Gespräch: {{next}}.

Freundliche Grüße

{{sender}}`,
};
