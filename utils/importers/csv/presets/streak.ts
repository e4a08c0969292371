import { definePreset } from '../preset.ts';

/** Streak: the boxes of a pipeline, with the pipeline's own columns. */
export const streak = definePreset({
  system: 'streak',
  tables: [
    {
      told: [['box key'], ['name', 'stage', 'assigned to', 'contacts', 'organizations']],
      columns: {
        dealTitle: ['name', 'box name'],
        stage: ['stage'],
        email: ['contacts', 'contact', 'email', 'email addresses'],
        organisation: ['organizations', 'organization', 'company'],
        amount: ['deal size', 'value', 'amount'],
        date: ['date created', 'created date', 'creation date', 'close date'],
        id: ['box key'],
        note: ['notes'],
      },
    },
  ],
});
