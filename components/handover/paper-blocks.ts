import type { DraftBlock } from '../../utils/records/draft-block.ts';
import type { Paper } from '../paper/paper.ts';

/** A paper as blocks, for the clipboard. */
export function paperBlocks({ title, about, sections, foot }: Paper): DraftBlock[] {
  return [
    { type: 'heading', text: title },
    ...paragraphs(about),
    ...sections.flatMap(({ title: heading, items, empty }): DraftBlock[] => [
      { type: 'heading', text: heading },
      items.length === 0
        ? { type: 'paragraph', text: empty }
        : { type: 'list', items: items.map(({ text, detail }) => (detail === '' ? text : `${text} (${detail})`)) },
    ]),
    ...paragraphs(foot),
  ];
}

function paragraphs(lines: readonly string[]): DraftBlock[] {
  return lines.map((text) => ({ type: 'paragraph', text }));
}
