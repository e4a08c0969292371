// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyMail } from '../../../../components/recap/copy-draft.ts';

const mail = { html: '<p>Hello</p>', plain: 'Hello' };

afterEach(() => vi.unstubAllGlobals());

/** jsdom has no clipboard: this is what a browser does on the copy command, or refuses to do. */
function browserThatCopies(allowed: boolean): Map<string, string> {
  const clipboard = new Map<string, string>();
  document.execCommand = (command) => {
    if (!allowed || command !== 'copy' || getSelection()?.isCollapsed !== false) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (kind: string, data: string) => clipboard.set(kind, data) } });
    return !document.body.dispatchEvent(event);
  };
  return clipboard;
}

test('both forms of the mail are copied, and the focus stays where it was', async () => {
  const clipboard = browserThatCopies(true);
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  expect(await copyMail(mail)).toBe(true);
  expect(Object.fromEntries(clipboard)).toEqual({ 'text/html': '<p>Hello</p>', 'text/plain': 'Hello' });
  expect(document.activeElement).toBe(button);
  expect([...document.body.children]).toEqual([button]);
});

test('where the command is refused the clipboard is asked', async () => {
  browserThatCopies(false);
  const written: unknown[] = [];
  class Item {
    kinds: string[];
    constructor(data: Record<string, Blob>) {
      this.kinds = Object.keys(data);
    }
  }
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write: async (items: Item[]) => written.push(...items) } });
  expect(await copyMail(mail)).toBe(true);
  expect(written).toMatchObject([{ kinds: ['text/html', 'text/plain'] }]);
});

test('where both refuse, that is told', async () => {
  browserThatCopies(false);
  expect(await copyMail(mail)).toBe(false);
});
