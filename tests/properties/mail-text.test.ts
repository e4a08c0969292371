import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../utils/language/cut/cut-text.ts';
import { ownLines } from '../../utils/language/cut/own-lines.ts';
import { scoreDone } from '../../utils/language/done.ts';
import { readText } from '../../utils/language/read-text.ts';

const context = { date: '2026-11-16', locale: 'en-GB', from: 'carla@x.example', to: ['maya@y.example'], own: [] };

const line = fc.oneof(
  fc.constantFrom(
    '',
    'Hi Maya,',
    "I'll send the figures by Friday",
    'Could you send me the contract, please?',
    'and when can we expect it?',
    '> I will pay.',
    '>> Who?',
    'On Tue, 3 Nov 2026, Bruno Costa <b@x.example> wrote:',
    'From: Bruno',
    'Sent: Tuesday',
    'To: Anna',
    'Subject: Offer',
    '--',
    '____',
    'Best regards,',
    'Carla',
    '-- Carla',
    'Sent from my iPhone',
    '- Ich schicke Ihnen morgen den Bericht.',
    '¿Podría enviarnos el contrato?',
    'P.S. We need it by 3.12.',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const mail = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

describe('whatever a mail holds', () => {
  test('the lines that are kept are its own, in their order, with their numbers', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const all = linesOf(text);
        let before = 0;
        for (const kept of ownLines(text)) {
          expect(kept.line).toBeGreaterThan(before);
          expect(kept.text).toBe(all[kept.line - 1]);
          before = kept.line;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is cut leaves lines of it, and nothing more is cut from those that quote nothing', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const all = linesOf(text).map((each) => each.trimEnd());
        let from = 0;
        for (const kept of cutText(text).split('\n').filter(Boolean)) {
          const at = all.indexOf(kept, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('each proposal stands in the line that it names, with the words that decided', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (text) => {
        const all = linesOf(text);
        for (const { sentence, line: number, because, due, what } of await readText(text, context)) {
          const [first = ''] = sentence.split(' ');
          expect(all[number - 1]).toContain(first);
          for (const words of because) expect(sentence).toContain(words);
          expect(what).not.toBe('');
          if (due !== null) expect(due >= context.date).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a score is a share', () => {
    fc.assert(
      fc.property(line, line, (sentence, what) => {
        const { score } = scoreDone(sentence, what);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('a mebibyte is read in a second', () => {
  const size = 1024 * 1024;
  const timeOf = (work: () => unknown): number => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  };
  const repeated = (text: string): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);

  test.each([
    ['promises', "I'll send the figures by Friday. "],
    ['lines of promises', "I'll send the figures by Friday.\n"],
    ['one word', 'a'],
    ['blanks', ' '],
    ['line ends', '\n'],
    ['commas', 'a,'],
    ['stops', '.'],
    ['marks of quotes', '>'],
    ['beginnings of quotes', 'On Tue <\n'],
    ['headers', 'From: a\n'],
    ['dashes', '--- \n'],
    ['closings', 'Best regards,\n'],
    ['names behind closings', 'Regards,\nAnna\n'],
    ['names', '-Anna\n'],
    ['underscores', '____\n'],
    ['halves of phrases', 'could you could you please let me let me '],
    ['words between', 'please a b c d e f g '],
    ['addresses', 'a@b.c <a@b.c> '],
    ['digits', '1 2 3.4.'],
  ])('of %s', async (_, text) => {
    const long = repeated(text);
    expect(timeOf(() => cutText(long))).toBeLessThan(1000);
    const before = process.cpuUsage();
    await readText(long, context);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
