import { mailLink } from '../platform/mail-link.ts';
import type { DraftBlock } from '../records/draft-block.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands between tags, or in quotes within one. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A line of a block: a link where it ends in the address of a mail. */
function lineToHtml(line: string): string {
  const [, words, address] = mailLink.exec(line) ?? [];
  return words && address ? `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>` : escapeHtml(line);
}

function blockToHtml(block: DraftBlock): string {
  if (block.type === 'heading') return `<p><b>${escapeHtml(block.text)}</b></p>`;
  if (block.type === 'list') return `<ul>${block.items.map((item) => `<li>${lineToHtml(item)}</li>`).join('')}</ul>`;
  return `<p>${block.text.split('\n').map(lineToHtml).join('<br>')}</p>`;
}

/** The draft as HTML, for the clipboard: the only tags in it are those of the blocks, every text is escaped. */
export function blocksToHtml(blocks: readonly DraftBlock[]): string {
  return blocks.map(blockToHtml).join('\n');
}
