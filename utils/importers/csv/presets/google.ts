import { definePreset } from '../preset.ts';

/** Google Contacts: the header since 2024 (`First Name`, `Organization Name`) and the one before (`Given Name`). */
export const google = definePreset({
  system: 'google',
  tables: [
    {
      told: [
        [/^e-mail \d+ - value$/],
        ['first name', 'phonetic first name', 'file as'],
        ['given name', 'additional name', 'family name'],
      ],
      columns: {
        name: ['name'],
        firstName: ['first name', 'given name'],
        middleName: ['middle name', 'additional name'],
        lastName: ['last name', 'family name'],
        email: [/^e-mail \d+ - value$/],
        phone: [/^phone \d+ - value$/],
        role: ['organization title', /^organization \d+ - title$/],
        organisation: ['organization name', /^organization \d+ - name$/],
        website: [/^website \d+ - value$/],
        note: ['notes'],
      },
    },
  ],
});
