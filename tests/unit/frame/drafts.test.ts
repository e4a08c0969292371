// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followDrafts } from '../../../utils/frame/drafts-in-page.ts';
import { followPending } from '../../../utils/frame/pending-draft.ts';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import type { Draft } from '../../../utils/sites/draft.ts';
import { list, popup } from '../../sites/gmail/gmail-page.ts';
import { openPage } from '../../sites/page.ts';
import { answering, dead, done, failing } from './page.ts';

const draft: Draft = {
  recapId: 'recap-1',
  to: ['ann@client.example'],
  subject: 'Our call',
  blocks: [{ type: 'paragraph', text: 'Hello Ann' }],
};

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

function show(...boxes: string[]): Element[] {
  document.body.replaceChildren(...openPage(list([], boxes.join(''))).document.body.childNodes);
  return [...document.querySelectorAll('[role=dialog]')];
}

const drafts = () =>
  followDrafts({
    adapter: gmail,
    page: () => ({ document, url: new URL('https://mail.google.com/mail/u/0/') }),
    document,
    signal: stop.signal,
    sent: () => {},
  });

const holders = (boxes: Element[]) => boxes.map((box) => box.textContent?.includes('Hello Ann'));

test('the box that the person was in last takes the draft once the sidebar has the focus, though another is newer', () => {
  const boxes = show(popup('older'), popup('newer'));
  const following = drafts();
  const field = boxes[0]?.querySelector<HTMLInputElement>('input[name=subjectbox]');
  field?.focus();
  field?.blur();
  expect(following.insert(draft)).toBe(true);
  expect(holders(boxes)).toEqual([true, false]);
});

test('the focus is not followed any longer once it is told to stop', () => {
  const boxes = show(popup('older'), popup('newer'));
  const following = drafts();
  stop.abort();
  boxes[0]?.querySelector<HTMLInputElement>('input[name=subjectbox]')?.focus();
  boxes[0]?.querySelector<HTMLInputElement>('input[name=subjectbox]')?.blur();
  following.insert(draft);
  expect(holders(boxes)).toEqual([false, true]);
});

test('a mail to somebody else is left alone', () => {
  const boxes = show(popup('', 'bo@other.example'));
  const following = drafts();
  expect(following.insert(draft)).toBe(false);
  expect(following.hasBox()).toBe(true);
  expect(holders(boxes)).toEqual([false]);
});

test('a draft that waits is put into the first box that it fits, once it is this page’s to write', async () => {
  const asked = answering(dead, done);
  const inserted: string[] = [];
  show(popup('', 'bo@other.example'));
  const look = followPending(draft, drafts(), (recapId) => inserted.push(recapId));
  look();
  expect(asked).toEqual([]);
  const boxes = show(popup('', 'bo@other.example'), popup('', 'ann@client.example'));
  look();
  look();
  await vi.waitFor(() => expect(inserted).toEqual(['recap-1']));
  expect(asked).toHaveLength(2);
  expect(holders(boxes)).toEqual([false, true]);
  look();
  expect(asked).toHaveLength(2);
});

test('a draft that another page took, or that waited too long, is not written', async () => {
  const asked = answering(failing('unknown'));
  const boxes = show(popup());
  const look = followPending(draft, drafts(), () => expect.unreachable());
  look();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await Promise.resolve();
  look();
  expect(asked).toHaveLength(1);
  expect(holders(boxes)).toEqual([false]);
});
