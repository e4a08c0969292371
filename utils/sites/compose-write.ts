import { mailLink } from '../platform/mail-link.ts';
import type { Draft, DraftBlock } from './draft.ts';

/** The draft as plain text, for textareas. */
function plainText(blocks: readonly DraftBlock[]): string {
  const one = (block: DraftBlock): string =>
    block.type === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text;
  return blocks.map(one).join('\n\n');
}

function appendLines(parent: Element, text: string): void {
  const document = parent.ownerDocument;
  text.split('\n').forEach((line, at) => {
    if (at) parent.append(document.createElement('br'));
    const [, words, address] = mailLink.exec(line) ?? [];
    if (words && address) {
      const link = parent.appendChild(document.createElement('a'));
      link.href = address;
      link.append(words);
    } else parent.append(line);
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

/** What was written into an editor last, by the recap that it was: the nodes of an HTML mail with a copy of each. */
const formerParts = new WeakMap<Element, Record<string, (readonly [node: Element, copy: Node])[]>>();
/** The same for a plain text body: its text. */
const formerTexts = new WeakMap<Element, Record<string, string>>();

/** Writes the draft at the top of an editor, above a signature or quoted text. */
export function writeBlocks(editor: HTMLElement, { recapId, blocks }: Draft): void {
  editor.focus();
  const parts = formerParts.get(editor)?.[recapId] ?? [];
  const there = parts.filter(([node]) => editor.contains(node));
  const isSame = there.length === parts.length && parts.every(([node, copy]) => node.isEqualNode(copy));
  // What a person has changed is theirs.
  if (there.length && !isSame) return;
  const nodes = blocks.map((block) => blockElement(editor.ownerDocument, block));
  const [first] = there;
  if (first) first[0].before(...nodes);
  else editor.prepend(...nodes);
  for (const [node] of there) node.remove();
  formerParts.set(editor, { [recapId]: nodes.map((node) => [node, node.cloneNode(true)]) });
  announce(editor);
}

/** The same for a plain text body. */
export function writePlain(area: HTMLTextAreaElement, { recapId, blocks }: Draft): void {
  area.focus();
  const text = plainText(blocks);
  const former = formerTexts.get(area)?.[recapId] ?? '';
  if (former && area.value.includes(former)) area.value = area.value.replace(former, () => text);
  else if (former.split('\n').some((line) => line.trim() && area.value.includes(line))) return;
  else area.value = `${text}\n\n${area.value}`;
  formerTexts.set(area, { [recapId]: text });
  announce(area);
}

/** Fills in a field that is empty; never touches what a person has typed. */
export function fillEmpty(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field || field.value.trim() || !text) return;
  field.value = text;
  announce(field);
}
