import { describe, expect, it } from 'vitest';
import { blocksToHtml, blocksToPlain, blocksToText, textToBlocks } from '../../../utils/recap/index.ts';
import { draftBlockSchema, type DraftBlock } from '../../../utils/records/draft-block.ts';

const BLOCKS: DraftBlock[] = [
  { type: 'paragraph', text: 'Hello all,\nthank you' },
  { type: 'heading', text: 'Decided' },
  { type: 'list', items: ['one', 'two'] },
  { type: 'paragraph', text: '- no item\n## no heading\n\\ no escape' },
];
const TEXT = `Hello all,
thank you

## Decided
- one
- two

\\- no item
\\## no heading
\\\\ no escape`;

describe('a draft as text', () => {
  it('can be edited and read back', () => {
    expect(blocksToText(BLOCKS)).toBe(TEXT);
    expect(textToBlocks(TEXT)).toEqual(BLOCKS);
    expect(textToBlocks('')).toEqual([]);
  });

  it('has no marks of its own in a plain mail but the dashes', () => {
    expect(blocksToPlain(BLOCKS.slice(0, 3))).toBe('Hello all,\nthank you\n\nDecided\n- one\n- two');
  });

  it('reads lists that blank lines part, and text around them, as the person wrote them', () => {
    expect(textToBlocks('- a\r\n- b\r\n\r\n- c\ntext\n  ## H \n\n\nmore')).toEqual([
      { type: 'list', items: ['a', 'b'] },
      { type: 'list', items: ['c'] },
      { type: 'paragraph', text: 'text' },
      { type: 'heading', text: 'H' },
      { type: 'paragraph', text: 'more' },
    ]);
  });
});

describe('a draft as HTML', () => {
  it('escapes every text', () => {
    expect(
      blocksToHtml([
        { type: 'heading', text: '<b>' },
        { type: 'list', items: ['"&\'', 'x'] },
      ]),
    ).toBe('<p><b>&lt;b&gt;</b></p>\n<ul><li>&quot;&amp;&#39;</li><li>x</li></ul>');
    expect(blocksToHtml([{ type: 'paragraph', text: 'a\nb' }])).toBe('<p>a<br>b</p>');
  });
});

describe('the schema of a block', () => {
  it('takes blocks and nothing else', () => {
    for (const block of BLOCKS) expect(draftBlockSchema.safeParse(block).success).toBe(true);
    for (const other of [
      null,
      {},
      { type: 'html', text: '' },
      { type: 'list', text: '' },
      { type: 'list', items: [1] },
    ]) {
      expect(draftBlockSchema.safeParse(other).success).toBe(false);
    }
  });
});
