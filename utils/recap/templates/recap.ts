import { defineTemplate } from '../define-template.ts';
import { de } from './de/recap.ts';
import { es } from './es/recap.ts';

export const recap = defineTemplate({
  name: 'recap',
  label: 'templateRecap',
  texts: {
    en: {
      subject: 'Recap: {{title}} on {{date}}',
      body: `Hello {{names}},
thank you for the call on {{day}}. This is what I took from it; please correct me where I am wrong.

## What we discussed
{{discussed}}

## Decided
{{decisions}}

## Next steps
{{actions}}

## Open
{{questions}}

We speak again on {{next}}.

Best regards

{{sender}}`,
    },
    de,
    es,
  },
});
