import { expect, test } from 'vitest';
import { leftUnsaid } from '../../../utils/practice/left-unsaid.ts';
import type { UpdateContent } from '../../../utils/practice/update-content.ts';

const item = (text: string) => ({ id: text, text, day: null, who: '' });
const nothing: UpdateContent = {
  done: [],
  next: [],
  blocked: [],
  changed: [],
  otherChanges: [],
  late: [],
  atRisk: [],
  challenges: [],
  answered: [],
  waiting: [],
};

test('what is late, moved or at risk and not mentioned is named once, with why', () => {
  const late = [item('Send the revised quote'), item('Book the room')];
  const changed = [{ id: 'Pilot', name: 'Pilot in Lyon', from: '2026-11-20', to: '2026-12-01' }];
  const content = { ...nothing, late, changed, atRisk: [item('Book the room'), item('Go-live')] };
  expect(leftUnsaid('The revised quotes come on Friday.', content)).toMatchObject([
    { item: { text: 'Book the room' }, because: 'late' },
    { item: { text: 'Pilot in Lyon', day: '2026-12-01' }, because: 'moved' },
    { item: { text: 'Go-live' }, because: 'at-risk' },
  ]);
});

test('what they told us and still wait for is named where the mail does not speak of it', () => {
  const content = { ...nothing, waiting: [item('The export is slow'), item('Invoices come late')] };
  expect(leftUnsaid('The slow export is mended.', content)).toMatchObject([
    { item: { text: 'Invoices come late' }, because: 'waiting' },
  ]);
});

test('what keeps us waiting is named where the mail does not ask for it', () => {
  const content = { ...nothing, blocked: [item('Send the logo files'), item('Name a contact')] };
  expect(leftUnsaid('Please name somebody as a contact.', content)).toMatchObject([
    { item: { text: 'Send the logo files' }, because: 'blocked' },
  ]);
});

test('a mention needs most of the words, whatever their accents, cases and endings', () => {
  const unsaid = (text: string, draft: string) => leftUnsaid(draft, { ...nothing, late: [item(text)] }).length;
  expect(unsaid('Résumé of the workshop', 'here is the RESUME of our workshops')).toBe(0);
  expect(unsaid('Résumé of the workshop', 'the workshop was good')).toBe(1);
  expect(unsaid('Angebot für Lyon', 'das Angebot für lyon ist da')).toBe(0);
  expect(unsaid('عرض الأسعار', 'أرسلنا عرض الأسعار أمس')).toBe(0);
  expect(unsaid('見積書を送る', '明日見積書を送る予定です')).toBe(0);
  expect(unsaid('QA', 'qa is late')).toBe(0);
  expect(unsaid('QA', 'all is well')).toBe(1);
});

test('words that only join others mention nothing, those of every day do', () => {
  const late = [item('What it was for us'), item('Send it next week')];
  const unsaid = (draft: string) => leftUnsaid(draft, { ...nothing, late }).map(({ item: { text } }) => text);
  expect(unsaid('We will send this next week.')).toEqual(['What it was for us']);
  expect(unsaid('What was it for them, and for us?')).toEqual(['What it was for us', 'Send it next week']);
});
