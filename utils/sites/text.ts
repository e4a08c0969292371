import { isElement } from './elements.ts';

/** No more of a message is of use, and no more is sent on. */
const longestText = 20_000;
/** A page can hold more nodes than a frame has time for. */
const mostNodes = 15_000;

const block =
  /^(address|article|aside|blockquote|center|div|dd|dl|dt|fieldset|figure|footer|form|h\d|header|hr|li|ol|p|pre|section|table|tr|ul)$/;
const unseen = /^(head|noscript|object|script|style|svg|template|textarea|title)$/;

function isLeftOut(element: Element, cut: string): boolean {
  return (
    unseen.test(element.localName) ||
    element.hasAttribute('hidden') ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '') ||
    (cut !== '' && element.matches(cut))
  );
}

/** Collects words and line breaks: at most one empty line between two lines, no space at a line's end. */
class TextWriter {
  text = '';
  private breaks = 0;
  private gap = false;

  /** A block begins or ends: its text stands on lines of its own. */
  separate(lines: number): void {
    if (this.text) this.breaks = Math.max(this.breaks, lines);
    this.gap = false;
  }

  breakLine(): void {
    if (this.text) this.breaks = Math.min(2, this.breaks + 1);
    this.gap = false;
  }

  write(data: string): void {
    const words = data.replace(/(?:[\s\u200b\u00ad]|\u034f)+/g, ' ');
    const trimmed = words.trim();
    if (words.startsWith(' ')) this.gap = true;
    if (!trimmed) return;
    this.text += this.breaks ? '\n'.repeat(this.breaks) : this.gap && this.text ? ' ' : '';
    this.text += trimmed;
    this.breaks = 0;
    this.gap = words.endsWith(' ');
  }
}

function enter(element: Element, writer: TextWriter): void {
  const name = element.localName;
  if (name === 'br') writer.breakLine();
  else if (name === 'img') writer.write(element.getAttribute('data-emoji') ?? '');
  else if (block.test(name)) writer.separate(name === 'p' ? 2 : 1);
  if (name === 'li') writer.write('- ');
}

function leave(element: Element, writer: TextWriter): void {
  const name = element.localName;
  if (name === 'td' || name === 'th') writer.write(' ');
  else if (block.test(name)) writer.separate(name === 'p' ? 2 : 1);
}

function writeNode(node: Node, writer: TextWriter): void {
  const lines = node.parentElement?.closest('pre') ? (node.nodeValue ?? '').split('\n') : [node.nodeValue ?? ''];
  lines.forEach((line, at) => {
    if (at) writer.breakLine();
    writer.write(line);
  });
}

/**
 * The text of an element as a person reads it, line by line. Layout is not asked (`innerText` would force it), and
 * nothing recurses: a mail can be nested as deep as its sender likes. Elements that match `cut` are left out.
 */
export function elementText(root: Element, cut = ''): string {
  const writer = new TextWriter();
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    isElement(node) && isLeftOut(node, cut) ? 2 : 1,
  );
  const open: Element[] = [];
  for (let count = 0; count < mostNodes && writer.text.length < longestText; count++) {
    const node = walker.nextNode();
    for (let last = open.at(-1); last && node?.parentNode !== last; last = open.at(-1)) {
      leave(last, writer);
      open.pop();
    }
    if (!node) break;
    if (!isElement(node)) writeNode(node, writer);
    else {
      enter(node, writer);
      open.push(node);
    }
  }
  return writer.text.slice(0, longestText);
}

/** The text on one line, null where there is none: for names and subjects. */
export function lineOf(element: Element | null, cut = ''): string | null {
  return element ? elementText(element, cut).replace(/\s+/g, ' ').trim() || null : null;
}
