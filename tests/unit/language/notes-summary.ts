import { readNotes, type NotesReading } from '../../../utils/language/read-notes.ts';

export const CONTEXT = { date: '2026-11-16', participants: ['Anna Berg', 'Bruno Ochoa', 'Li, Mei'], locale: 'en-GB' };

/** Notes as they are read in the tests' own meeting. */
export function read(notes: string, context = CONTEXT): NotesReading {
  return readNotes(notes, context);
}

/** What was read, a line each. */
export function summary(notes: string): string[] {
  const reading = read(notes);
  return [
    ...reading.discussed.map((item) => `discussed: ${item.text}`),
    ...reading.decisions.map((item) => `decision: ${item.text}`),
    ...reading.questions.map((item) => `question: ${item.text}`),
    ...reading.actions.map((action) => {
      const who = action.owner.kind === 'person' ? action.owner.name : action.owner.kind;
      return `${who}: ${action.what}${action.due ? ` <${action.due.iso}>` : ''}`;
    }),
    ...(reading.next ? [`next: ${reading.next.about} <${reading.next.date?.iso ?? ''}>`] : []),
  ];
}
