import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../utils/language/read-notes.ts';
import {
  blocksToHtml,
  blocksToPlain,
  recapTemplates,
  renderRecap,
  withoutMarks,
  type Recap,
  type RecapContext,
  type Segment,
  type TemplateText,
} from '../../../utils/recap/index.ts';

const CONTEXT: RecapContext = {
  participants: ['Anna Berg', 'Bruno Ochoa', 'Carla Diaz', 'Dov Levi'],
  client: 'Northwind Traders',
  title: 'Kick-off',
  date: '2026-11-16T14:00',
  today: '2026-11-17',
  sender: 'Maya',
  locale: 'en-GB',
};
const NOTES = `scope: 40 seats, pilot depot Lyon first
decided: go with the annual plan
we send the revised quote by tuesday
they name a technical contact
? can go-live move to June
next: thu 14:00 steering call`;

function template(name: string): TemplateText {
  const found = recapTemplates.find((one) => one.name === name);
  if (!found) throw new Error(`no template ${name}`);
  return found.texts.en;
}

function render(notes: string, changes: Partial<RecapContext> = {}, text = template('recap')): Recap {
  const context = { ...CONTEXT, ...changes };
  return renderRecap({ reading: readNotes(notes, context), template: text, context });
}

function plain(notes: string, changes: Partial<RecapContext> = {}, text = template('recap')): string {
  return blocksToPlain(withoutMarks(render(notes, changes, text).blocks));
}

function body(line: string): TemplateText {
  return { subject: '', body: line };
}

function marked(recap: Recap): Segment[] {
  return recap.blocks
    .flatMap((block) => (block.type === 'list' ? block.items.flat() : block.segments))
    .filter((segment) => segment.mark);
}

describe('the recap', () => {
  it('says what the notes say', () => {
    expect(render(NOTES).subject).toBe('Recap: Kick-off on Monday, 16 November');
    expect(plain(NOTES)).toBe(`Hello all,
thank you for the call on Monday. This is what I took from it; please correct me where I am wrong.

What we discussed
- Scope: 40 seats, pilot depot Lyon first

Decided
- Go with the annual plan

Next steps
- We send the revised quote by Tuesday, 17 November
- You name a technical contact

Open
- Can go-live move to June?

We speak again on Thursday, 19 November at 14:00 (steering call).

Best regards

Maya`);
  });

  it('shows behind each date the words that it was made from', () => {
    expect(marked(render(NOTES))).toEqual([
      {
        text: 'Tuesday, 17 November',
        mark: { title: '“tuesday”, from Monday 16 November', words: 'tuesday', iso: '2026-11-17', ambiguous: false },
      },
      {
        text: 'Thursday, 19 November at 14:00',
        mark: {
          title: '“thu 14:00”, from Monday 16 November',
          words: 'thu 14:00',
          iso: '2026-11-19T14:00',
          ambiguous: false,
        },
      },
    ]);
    expect(marked(render('we ship by 12/3'))[0]?.mark?.ambiguous).toBe(true);
  });

  it('is short from the short template', () => {
    expect(plain(NOTES, { participants: ['Anna Berg'] }, template('recap-short'))).toMatch(
      /^Hello Anna,\nin short, from Monday:\n\n- Scope/,
    );
  });

  it('still greets and signs when there are no notes', () => {
    for (const { name } of recapTemplates) {
      const text = plain('', {}, template(name));
      expect(text).toMatch(/^Hello all,/);
      expect(text).toMatch(/Maya$/);
      expect(text).not.toMatch(/Decided|Open|again|\{\{|Next/);
    }
    expect(render('', { title: '', client: '' }).subject).toBe('Recap: our call on Monday, 16 November');
    expect(render('', { title: '' }).subject).toBe('Recap: Northwind Traders on Monday, 16 November');
  });

  it.each([
    [[], 'all'],
    [['Anna Berg'], 'Anna'],
    [['Berg, Anna', 'Bruno Ochoa'], 'Anna and Bruno'],
    [['Anna', 'Bruno', 'Carla'], 'Anna, Bruno and Carla'],
    [['Anna', 'Bruno', 'Carla', 'Dov'], 'all'],
    [['  '], 'all'],
  ])('greets %j as %s', (participants, expected) => {
    expect(plain('', { participants }, body('{{names}}'))).toBe(expected);
  });

  it('names the whole day where the weekday alone would mislead', () => {
    expect(plain('', { today: '2026-11-23' }, body('{{day}}'))).toBe('Monday, 16 November');
    expect(plain('', { today: undefined }, body('{{day}}'))).toBe('Monday, 16 November');
    expect(plain('', { today: '2026-11-16' }, body('{{day}}'))).toBe('Monday');
  });

  it.each([
    ['they will send the list', 'You will send the list'],
    ["they'll send the list", "You'll send the list"],
    ['client to confirm the address', 'You to confirm the address'],
    ['they send us their numbers', 'They send us their numbers'],
    ['the client confirms the address by tuesday', 'The client confirms the address by Tuesday, 17 November'],
    ['AI: they check it by tuesday', 'You check it by Tuesday, 17 November'],
    ["I'll send the deck tomorrow", "I'll send the deck on Tuesday, 17 November"],
    ['Anna sends the deck by 5 January', 'Anna sends the deck by Tuesday, 5 January 2027'],
    ['@anna check the limits', 'Anna Berg: check the limits'],
    ['@zoe we check the limits', 'Zoe: we check the limits'],
    ['@zoe check the limits', 'Zoe: check the limits'],
    ['TODO send it until next week', 'Send it until next week (Friday, 27 November)'],
    ['TODO iPads for the depot', 'iPads for the depot'],
    ['TODO example.com redirect', 'example.com redirect'],
    ['TODO übergeben an Anna', 'Übergeben an Anna'],
  ])('writes "%s" as "%s"', (notes, expected) => {
    expect(plain(notes, {}, body('{{actions}}'))).toBe(`- ${expected}`);
  });

  it('shows the days of decisions, and leaves those of talk in their words', () => {
    expect(plain('decided: pilot starts on 1 December', {}, body('{{decisions}}'))).toBe(
      '- Pilot starts on Tuesday, 1 December',
    );
    expect(plain('Bruno was ill on Friday', {}, body('{{discussed}}'))).toBe('- Bruno was ill on Friday');
  });

  it('keeps a next meeting without a day among what was discussed', () => {
    const text = plain('next call: after the pilot');
    expect(text).toContain('- After the pilot');
    expect(text).not.toContain('again');
  });

  it('writes dates in the order of the locale', () => {
    expect(plain('we ship by tuesday', { locale: 'en-US' }, body('{{actions}}'))).toBe(
      '- We ship by Tuesday, November 17',
    );
    expect(plain('', { locale: 'de-DE', today: '' }, body('{{date}}'))).toBe('Montag, 16. November');
  });
});

describe('hostile words', () => {
  const HOSTILE = '{{sender}} ## no <img src=x onerror=alert(1)> - item "&';

  it('stay text wherever they come from', () => {
    const recap = render(`${HOSTILE}\ndecided: ${HOSTILE}\nTODO ${HOSTILE}`, {
      participants: ['<b>x</b>', '{{client}}'],
      client: '## <script>',
      title: '{{names}}\r\nBcc: x@y.z',
      sender: '- {{names}}',
    });
    expect(recap.subject).toBe('Recap: {{names}} Bcc: x@y.z on Monday, 16 November');
    const blocks = withoutMarks(recap.blocks);
    expect(blocks.at(-1)).toEqual({ type: 'paragraph', text: '- {{names}}' });
    expect(blocks).toContainEqual({ type: 'list', items: [HOSTILE] });
    const html = blocksToHtml(blocks);
    expect(html.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:p|b|ul|li|br)>$/.test(tag))).toEqual([]);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
