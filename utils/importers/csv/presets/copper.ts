import { definePreset } from '../preset.ts';

/** Copper: people. */
export const copper = definePreset({
  system: 'copper',
  tables: [
    {
      told: [
        ['person name', 'contact type'],
        ['person name', 'work email'],
        ['copper id', 'contact type'],
      ],
      columns: {
        name: ['person name', 'name'],
        firstName: ['first name'],
        middleName: ['middle name'],
        lastName: ['last name'],
        email: [/^(?:work |home |personal |other )?email(?: \d+)?$/],
        phone: [/^(?:work |home |mobile |other )?phone(?: number)?(?: \d+)?$/],
        role: ['title'],
        organisation: ['company'],
        website: [/^(?:work )?website(?: \d+)?$/],
        id: ['copper id'],
        note: ['description', 'details'],
      },
    },
  ],
});
