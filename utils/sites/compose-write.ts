import type { DraftBlock } from './draft.ts';

/** The draft as plain text: for textareas, and for addresses that open a compose window. */
export function plainText(blocks: readonly DraftBlock[]): string {
  const one = (block: DraftBlock): string =>
    block.type === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text;
  return blocks.map(one).join('\n\n');
}

function appendLines(parent: Element, text: string): void {
  text.split(/\r?\n/).forEach((line, at) => {
    if (at) parent.append(parent.ownerDocument.createElement('br'));
    parent.append(line);
  });
}

function blockElement(document: Document, block: DraftBlock): HTMLElement {
  if (block.type === 'list') {
    const list = document.createElement('ul');
    for (const item of block.items) appendLines(list.appendChild(document.createElement('li')), item);
    return list;
  }
  const paragraph = document.createElement('p');
  const words = block.type === 'heading' ? paragraph.appendChild(document.createElement('b')) : paragraph;
  appendLines(words, block.text);
  return paragraph;
}

/** Tells the page that a person would have typed this: it saves only what it is told of. */
function announce(element: Element): void {
  const { Event: PageEvent } = element.ownerDocument.defaultView ?? globalThis;
  for (const type of ['input', 'change']) element.dispatchEvent(new PageEvent(type, { bubbles: true }));
}

/** Writes the draft at the top of an editor, above a signature or quoted text. */
export function writeBlocks(editor: HTMLElement, blocks: readonly DraftBlock[]): void {
  editor.focus();
  const fragment = editor.ownerDocument.createDocumentFragment();
  for (const block of blocks) fragment.append(blockElement(editor.ownerDocument, block));
  editor.prepend(fragment);
  announce(editor);
}

/** The same for a plain text body. */
export function writePlain(area: HTMLTextAreaElement, blocks: readonly DraftBlock[]): void {
  area.focus();
  area.value = `${plainText(blocks)}\n\n${area.value}`;
  announce(area);
}

/** Fills in a field that is empty; never touches what a person has typed. */
export function fillEmpty(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field || field.value.trim() || !text) return;
  field.value = text;
  announce(field);
}
