import type { DraftBlock } from '../records/draft-block.ts';

const HEADING = '## ';
const ITEM = '- ';

/** A line of plain words that would be read as a heading, an item or an escape gets a backslash in front. */
function escapeLine(line: string): string {
  return /^(## |- |\\)/.test(line) ? `\\${line}` : line;
}

function unescapeLine(line: string): string {
  return /^\\(## |- |\\)/.test(line) ? line.slice(1) : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function paragraphLines(text: string): string[] {
  return text.split('\n').map(oneLine).filter(Boolean);
}

function blockToText(block: DraftBlock): string {
  if (block.type === 'heading') return HEADING + oneLine(block.text);
  if (block.type === 'list') return block.items.map((item) => ITEM + oneLine(item)).join('\n');
  return paragraphLines(block.text).map(escapeLine).join('\n');
}

function joinBlocks(blocks: readonly DraftBlock[], toText: (block: DraftBlock) => string): string {
  return blocks
    .map(
      (block, index) => toText(block) + (index === blocks.length - 1 ? '' : block.type === 'heading' ? '\n' : '\n\n'),
    )
    .join('');
}

/** The draft as text that a person edits: `## ` before a heading, `- ` before an item. `textToBlocks` reads it back. */
export function blocksToText(blocks: readonly DraftBlock[]): string {
  return joinBlocks(blocks, blockToText);
}

/** The draft as it stands in a mail without formatting: headings bare, items with a dash. */
export function blocksToPlain(blocks: readonly DraftBlock[]): string {
  return joinBlocks(blocks, (block) => {
    if (block.type === 'list') return block.items.map((item) => ITEM + item).join('\n');
    return block.text;
  });
}

/** A draft that was edited as text, as blocks again. Whatever is no heading and no item is a paragraph. */
export function textToBlocks(text: string): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let afterBlank = true;
  for (const rawLine of text.split(/\r?\n/)) {
    const line = rawLine.trim();
    const last = blocks.at(-1);
    if (line.startsWith(HEADING)) {
      blocks.push({ type: 'heading', text: oneLine(line.slice(HEADING.length)) });
    } else if (line.startsWith(ITEM)) {
      const item = oneLine(line.slice(ITEM.length));
      if (last?.type === 'list' && !afterBlank) last.items.push(item);
      else blocks.push({ type: 'list', items: [item] });
    } else if (line) {
      const words = oneLine(unescapeLine(line));
      if (last?.type === 'paragraph' && !afterBlank) last.text += `\n${words}`;
      else blocks.push({ type: 'paragraph', text: words });
    }
    afterBlank = line === '';
  }
  return blocks;
}
