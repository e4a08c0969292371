import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../utils/language/read-notes.ts';
import { headingKinds, markerKinds } from '../../utils/language/vocabulary/index.ts';
import {
  blocksToHtml,
  blocksToText,
  recapTemplates,
  renderRecap,
  textToBlocks,
  withoutMarks,
} from '../../utils/recap/index.ts';
import type { DraftBlock } from '../../utils/records/draft-block.ts';

const CONTEXT = {
  participants: ['Anna Berg', 'Bruno Ochoa'],
  client: 'Northwind',
  title: 'Call',
  date: '2026-11-16',
  sender: 'Maya',
  locale: 'en-GB',
};

/** Words of many kinds: plain ones, those that mean something to the reader, other scripts and markup. */
const word = fc.oneof(
  fc.constantFrom(
    ...'we they Anna bruno Zoe I you client will send sends name to by until tuesday Friday tomorrow EOD Q1 12/3 3.12. June'.split(
      ' ',
    ),
    ...'next call meeting thu 14:00 agreed with on the scope: price; fine. (Anna) -> e.g. { } {{names}} <b> & " 導入 für d’accord ¿qué'.split(
      ' ',
    ),
  ),
  fc.stringMatching(/^[a-zäßñé]{1,8}[.,;:!?]?$/),
  fc.string({ minLength: 1, maxLength: 6 }),
);
const lead = fc.constantFrom('', '', '- ', '* ', '  - ', '• ', '1. ', '[ ] ', '? ', '@anna ', '\t– ', '> ');
const line = fc
  .tuple(lead, fc.array(word, { minLength: 1, maxLength: 10 }))
  .map(([start, words]) => start + words.join(' '));
const notes = fc
  .array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }))
  .map((lines) => lines.join('\n'));

/** The words of a text, without single letters and short numbers: in front of a line those may only count a list. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((one) => !/^(?:[a-z]|\d{1,3})$/i.test(one));
}

/** Words that in front of a colon, or alone on a line, say where the rest is put. */
const MARKERS = new Set([...markerKinds.keys(), ...headingKinds.keys()].flatMap((words) => words.split(/[^\p{L}]+/u)));

describe('reading notes', () => {
  it('loses no word', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const reading = readNotes(text, CONTEXT);
        const kept = [
          ...reading.discussed.map((item) => item.text),
          ...reading.decisions.map((item) => item.text),
          ...reading.questions.map((item) => item.text),
          ...reading.actions.map((action) => action.quote),
          reading.next?.text ?? '',
        ];
        const left = new Set(wordsOf(kept.join('\n')));
        expect(wordsOf(text).filter((one) => !left.has(one) && !MARKERS.has(one.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word from the mail either, but those that dates and "you" take the place of', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const reading = readNotes(text, CONTEXT);
        for (const { texts } of recapTemplates) {
          const recap = renderRecap({ reading, template: texts.en, context: CONTEXT });
          const segments = recap.blocks.flatMap((block) =>
            block.type === 'list' ? block.items.flat() : block.segments,
          );
          const words = segments.map((one) => `${one.text} ${one.mark?.words ?? ''}`).join('\n');
          const left = new Set(wordsOf(words.toLowerCase()));
          const spared = new Set([
            ...MARKERS,
            'they',
            'client',
            'on',
            'by',
            'the',
            'we',
            'will',
            'is',
            'anna',
            'bruno',
          ]);
          expect(wordsOf(text.toLowerCase()).filter((one) => !left.has(one) && !spared.has(one))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('places every date where its words stand, never before the meeting', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const reading = readNotes(text, CONTEXT);
        for (const item of [...reading.actions, ...reading.decisions]) {
          for (const date of item.dates) {
            expect(item.text.slice(date.start, date.end)).toBe(date.words);
            expect(date.iso).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
            expect(date.iso >= CONTEXT.date).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('rendering', () => {
  it('never makes markup of what the notes, names and titles contain', () => {
    const text = fc.oneof(word, fc.constantFrom('<script>', '{{sender}}', '## x', '- y', '"><img src=x>', '&lt;'));
    fc.assert(
      fc.property(notes, fc.array(text, { maxLength: 4 }), text, text, (content, participants, client, sender) => {
        const context = { ...CONTEXT, participants, client, title: sender, sender };
        const [template] = recapTemplates;
        if (!template) return;
        const reading = readNotes(content, context);
        const blocks = withoutMarks(renderRecap({ reading, template: template.texts.en, context }).blocks);
        const html = blocksToHtml(blocks);
        expect(html.replace(/<\/?(?:p|b|ul|li|br)>/g, '')).not.toMatch(/[<>"']/);
        const headings = blocks.filter((block) => block.type === 'heading').map((block) => block.text);
        expect(['What we discussed', 'Decided', 'Next steps', 'Open']).toEqual(expect.arrayContaining(headings));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a draft edited as text', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('- x', '## y', '\\z', '\\- w', 'a', '\\', '-', '##'),
  );
  const oneLine = text.map((value) => value.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  const block: fc.Arbitrary<DraftBlock> = fc.oneof(
    fc.record({ type: fc.constant('heading' as const), text: oneLine }),
    fc.record({
      type: fc.constant('paragraph' as const),
      text: fc.array(oneLine, { minLength: 1 }).map((lines) => lines.join('\n')),
    }),
    fc.record({ type: fc.constant('list' as const), items: fc.array(oneLine, { minLength: 1 }) }),
  );

  it('is the same draft when it is read back', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(textToBlocks(blocksToText(blocks))).toEqual(blocks);
      }),
      { numRuns: 500 },
    );
  });

  it('settles: reading any text twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant('')), { maxLength: 12 }), (lines) => {
        const once = textToBlocks(lines.join('\n'));
        expect(textToBlocks(blocksToText(once))).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});
