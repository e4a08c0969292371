import { describe, expect, it } from 'vitest';
import { readNotes, type NotesReading } from '../../../utils/language/read-notes.ts';

const CONTEXT = { date: '2026-11-16', participants: ['Anna Berg', 'Bruno Ochoa', 'Li, Mei'], locale: 'en-GB' };

function read(notes: string, context = CONTEXT): NotesReading {
  return readNotes(notes, context);
}

function summary(notes: string): string[] {
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

describe('the whole', () => {
  it('reads nothing out of nothing', () => {
    expect(summary('')).toEqual([]);
    expect(summary(' \n\n---\n \t')).toEqual([]);
  });

  it('keeps a second next meeting among what was discussed', () => {
    expect(summary('next: thu 14:00 call\nnext: fri 9:00 call')).toEqual([
      'discussed: next: fri 9:00 call',
      'next:  <2026-11-19T14:00>',
    ]);
  });

  it('leaves a name that two people share as the notes have it', () => {
    const reading = read('Anna will call', { ...CONTEXT, participants: ['Anna Berg', 'Anna Costa'] });
    expect(reading.actions[0]?.owner).toEqual({ kind: 'person', name: 'Anna' });
  });

  it('reads each line of very long notes once', () => {
    const reading = read(
      Array.from({ length: 2000 }, (_, index) => `we send part ${String(index)} by tuesday`).join('\n'),
    );
    expect(reading.actions).toHaveLength(2000);
    expect(reading.actions.at(-1)?.due?.iso).toBe('2026-11-17');
  });

  it.each([
    '?'.repeat(50_000) + 'x',
    `x${' '.repeat(50_000)}y`,
    `x${'.'.repeat(50_000)}y`,
    `TODO a${'-'.repeat(50_000)}b`,
  ])(
    'keeps a line that is no note as it is, without looking at it again and again',
    (line) => {
      expect(JSON.stringify(read(line))).toContain(line.slice(-2));
    },
    1000,
  );
});
