import { defineTemplate } from '../define-template.ts';
import { de } from './de/recap-short.ts';
import { es } from './es/recap-short.ts';

export const recapShort = defineTemplate({
  name: 'recap-short',
  label: 'templateRecapShort',
  texts: {
    en: {
      subject: 'Recap: {{title}} on {{date}}',
      body: `Hello {{names}},
in short, from {{day}}:

{{discussed}}

## Decided
{{decisions}}

## Who does what
{{actions}}

## Still open
{{questions}}

Next: {{next}}.

{{sender}}`,
    },
    de,
    es,
  },
});
