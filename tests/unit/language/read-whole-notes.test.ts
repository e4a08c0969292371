import { describe, expect, it } from 'vitest';
import { CONTEXT, read, summary } from './notes-summary.ts';

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
