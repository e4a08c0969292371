import { expect, test } from 'vitest';
import { editable, outgoing, recapFromNotes } from '../../../../components/recap/recap-mail.ts';
import type { RecapForm } from '../../../../utils/state/recap-form.ts';

const meeting = {
  key: 'k',
  lasting: false,
  title: 'Kick-off',
  date: null,
  clients: [{ id: 'n', name: 'Northwind' }],
  interactionId: null,
  guests: [
    { name: 'Anna Berg', email: 'anna@northwind.example' },
    { name: '', email: 'office@northwind.example' },
  ],
  notes: '',
};
const form: RecapForm = {
  recapId: 'r',
  notes: 'decided: blue\nwe send it by tuesday',
  date: '2026-11-16',
  to: ['anna@northwind.example'],
  templateId: 'recap',
  edited: null,
};
const template = { subject: 'Recap: {{title}}', body: 'Hello {{names}},\n\n## Decided\n{{decisions}}\n\n{{actions}}' };
const style = { template, locale: 'en-GB', browserLocale: 'en-GB', sender: 'Maria', today: '2026-11-16' };

test('those who get it are greeted; everyone, where a name is unknown', () => {
  const text = (to: string[]) => editable(recapFromNotes({ ...form, to }, meeting, style), 'en').text;
  expect(text(['anna@northwind.example'])).toContain('Hello Anna,');
  expect(text(['anna@northwind.example', 'office@northwind.example'])).toContain('Hello all,');
});

test('what goes out follows the notes, or is what was edited', () => {
  const recap = recapFromNotes(form, meeting, style);
  expect(outgoing(form, recap)).toEqual({
    subject: 'Recap: Kick-off',
    blocks: [
      { type: 'paragraph', text: 'Hello Anna,' },
      { type: 'heading', text: 'Decided' },
      { type: 'list', items: ['Blue'] },
      { type: 'list', items: ['We send it by Tuesday, 17 November'] },
    ],
  });
  const edited = { ...form, edited: { subject: ' Mine ', text: 'Only this' } };
  expect(outgoing(edited, recap)).toEqual({ subject: 'Mine', blocks: [{ type: 'paragraph', text: 'Only this' }] });
});

test('a mail that is edited and left as it is goes out as it was', () => {
  const recap = recapFromNotes(form, meeting, style);
  expect(outgoing({ ...form, edited: editable(recap, 'en') }, recap)).toEqual(outgoing(form, recap));
});
