import { definePreset } from '../preset.ts';

/** Pipedrive: deals, people and organisations, each alone or all in one table as its own import takes them. */
export const pipedrive = definePreset({
  system: 'pipedrive',
  tables: [
    {
      told: [['deal - title']],
      columns: {
        dealTitle: ['deal - title'],
        amount: ['deal - value'],
        currency: ['deal - currency of value', 'deal - currency'],
        stage: [/^deal - stage/, 'deal - status'],
        date: [/^deal - (?:creation date|deal created|closed on|deal closed on|won time|lost time)$/],
        name: ['person - name'],
        firstName: ['person - first name'],
        lastName: ['person - last name'],
        email: [/^person - email/],
        phone: [/^person - phone/],
        organisation: ['organization - name', 'organization', 'deal - organization'],
        id: [/^deal - (?:pipedrive system )?id$/],
        note: ['note - content'],
      },
    },
    {
      told: [['person - name'], ['person - first name', 'person - last name']],
      columns: {
        name: ['person - name'],
        firstName: ['person - first name'],
        lastName: ['person - last name'],
        email: [/^person - email/],
        phone: [/^person - phone/],
        role: ['person - job title'],
        organisation: ['organization - name', 'organization name', 'organization', 'person - organization'],
        id: [/^person - (?:pipedrive system )?id$/],
        note: ['note - content', 'person - notes'],
      },
    },
    {
      told: [['organization - name']],
      columns: {
        organisation: ['organization - name'],
        website: ['organization - website'],
        industry: ['organization - industry'],
        id: [/^organization - (?:pipedrive system )?id$/],
      },
    },
  ],
});
