import { afterEach, expect, test, vi } from 'vitest';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import { googleCalendar } from '../../../utils/sites/adapters/google-calendar.ts';
import { observe } from '../../../utils/sites/observe.ts';
import type { SiteAdapter } from '../../../utils/sites/site-adapter.ts';
import type { View } from '../../../utils/sites/view.ts';
import { list, mail, popup, row, thread } from '../gmail/gmail-page.ts';
import { calendar, encoded, popup as eventPopup } from '../google-calendar/calendar-page.ts';
import { roundcube } from '../../../utils/sites/adapters/roundcube.ts';
import { mailScreen, message, row as roundcubeRow } from '../roundcube/roundcube-page.ts';
import { openPage, type Shown } from '../page.ts';
import { JSDOM } from 'jsdom';

interface Followed {
  dom: JSDOM;
  document: Document;
  views: View[];
  stop: AbortController;
  reading?: { readAgain(): void };
}

const open: Followed[] = [];

function follow(adapter: SiteAdapter, shown: Shown | JSDOM): Followed {
  const source = shown instanceof JSDOM ? shown : openPage(shown).dom;
  const dom =
    shown instanceof JSDOM ? shown : new JSDOM(source.serialize(), { url: shown.url, pretendToBeVisual: true });
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
  const followed: Followed = { dom, document: dom.window.document, views: [], stop: new dom.window.AbortController() };
  followed.reading = observe({
    adapter,
    page: () => ({ document: dom.window.document, url: new URL(dom.window.location.href) }),
    signal: followed.stop.signal,
    onView: (view) => followed.views.push(view),
  });
  open.push(followed);
  return followed;
}

afterEach(() => {
  for (const { stop, dom } of open.splice(0)) {
    stop.abort();
    dom.window.close();
  }
  vi.unstubAllGlobals();
});

const subjects = ({ views }: Followed): (string | null)[] => views.map((view) => view.subject);

/** Puts another page into the one that is followed, as the site does: nodes go, nodes come. */
function repaint({ document }: Followed, shown: Shown): void {
  document.body.replaceChildren(...openPage(shown).document.body.childNodes);
}

test('tells each view once, whatever else changes in the page', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(subjects(followed)).toEqual(['One']));
  for (let times = 0; times < 50; times++) followed.document.body.append(followed.document.createElement('i'));
  const other = thread({ threadId: '19b0', subject: 'Two', mails: [mail({ id: '19b1' })] });
  repaint(followed, other);
  await vi.waitFor(() => expect(subjects(followed).filter(Boolean)).toEqual(['One', 'Two']));
});

test('a former thread that still stands in the page is not shown under the next one’s address', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(subjects(followed)).toEqual(['One']));
  followed.dom.window.location.hash = '#inbox/FMfcgzQXKBhPmqJwTrLvOther';
  await vi.waitFor(() => expect(followed.views.at(-1)?.kind).toBe('none'));
  followed.document.body.append(followed.document.createElement('i'));
  repaint(followed, thread({ threadId: '19b0', subject: 'Two', mails: [mail({ id: '19b1' })] }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.subject).toBe('Two'));
  expect(followed.views.map((view) => view.subject)).toEqual(['One', null, 'Two']);
});

test('a former thread that is painted once more after the list is not believed either', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(subjects(followed)).toEqual(['One']));
  followed.dom.window.location.hash = '#inbox';
  repaint(followed, list([row('19a0'), row('19b0')]));
  await vi.waitFor(() => expect(followed.views.at(-1)?.kind).toBe('list'));
  followed.dom.window.location.hash = '#inbox/FMfcgzQXKBhPmqJwTrLvOther';
  repaint(followed, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.kind).toBe('none'));
  repaint(followed, thread({ threadId: '19b0', subject: 'Two', mails: [mail({ id: '19b1' })] }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.subject).toBe('Two'));
  expect(subjects(followed).filter(Boolean)).toEqual(['One', 'Two']);
});

test('a thread whose address changes without another thread comes back', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(followed.views).toHaveLength(1));
  followed.dom.window.location.hash = '#inbox/19a0';
  await vi.waitFor(() => expect(subjects(followed)).toEqual(['One', null, 'One']), { timeout: 4000 });
});

test('the same thread in another list stays on the screen, and is believed at once when it is opened from there', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(followed.views).toHaveLength(1));
  followed.dom.window.location.hash = '#sent/FMfcgzQXKBhPmqJwTrLvNnDcSx?compose=new';
  await vi.waitFor(() => expect(followed.views.at(-1)?.url).toContain('#sent/'));
  expect(followed.views.every(({ kind }) => kind === 'thread')).toBe(true);
  followed.dom.window.location.hash = '#search/x';
  repaint(followed, list([row('19a0'), row('19b0')]));
  await vi.waitFor(() => expect(followed.views.at(-1)?.kind).toBe('list'));
  followed.dom.window.location.hash = '#search/x/FMfcgzQXKBhPmqJwTrLvNnDcSx';
  repaint(followed, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.kind).toBe('thread'), { timeout: 700 });
});

test('opening a compose box beside a thread does not take the thread away', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(followed.views).toHaveLength(1));
  followed.dom.window.location.hash = '#inbox/FMfcgzQXKBhPmqJwTrLvNnDcSx?compose=new';
  followed.document.body.append(...openPage(list([], popup())).document.querySelectorAll('.AD'));
  await vi.waitFor(() => expect(followed.views.at(-1)?.composes).toHaveLength(1));
  expect(followed.views.every((view) => view.kind === 'thread')).toBe(true);
});

test('ids that are painted late are followed', async () => {
  const followed = follow(gmail, thread({ threadId: null, mails: [mail({ id: null })] }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.messages[0]?.id).toBeNull());
  followed.document.querySelector('h2.hP')?.setAttribute('data-legacy-thread-id', '19a0');
  followed.document.querySelector('.adn')?.setAttribute('data-legacy-message-id', '19a1');
  await vi.waitFor(() =>
    expect(followed.views.at(-1)).toMatchObject({ key: 'thread/19a0', messages: [{ id: '19a1' }] }),
  );
});

test('only the message that has changed is read again', async () => {
  const mails = Array.from({ length: 40 }, (_, at) => mail({ id: `19a${at}`, body: `words ${at}` }));
  const followed = follow(gmail, thread({ mails }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.messages).toHaveLength(40));
  const before = followed.views.at(-1)?.messages;
  const body = followed.document.querySelectorAll('.a3s')[7];
  if (body) body.textContent = 'other words';
  await vi.waitFor(() => expect(followed.views.at(-1)?.messages[7]?.text).toBe('other words'));
  const after = followed.views.at(-1)?.messages;
  expect(after?.filter((one, at) => one !== before?.[at])).toHaveLength(1);
});

test('what is typed into a box is not followed', async () => {
  const followed = follow(gmail, list([row('19a0')], popup()));
  await vi.waitFor(() => expect(followed.views).toHaveLength(1));
  const key = vi.spyOn(gmail, 'key');
  followed.document.querySelector('[contenteditable]')?.append('typed');
  await new Promise((resolve) =>
    followed.dom.window.requestAnimationFrame(() => followed.dom.window.requestAnimationFrame(resolve)),
  );
  expect(key).not.toHaveBeenCalled();
  key.mockRestore();
});

test('what was told is told again on demand', async () => {
  const followed = follow(gmail, thread({ subject: 'One' }));
  await vi.waitFor(() => expect(followed.views).toHaveLength(1));
  followed.reading?.readAgain();
  await vi.waitFor(() => expect(subjects(followed)).toEqual(['One', 'One']));
});

test('a calendar’s node that is used again shows its next event', async () => {
  const followed = follow(googleCalendar, calendar(eventPopup()));
  await vi.waitFor(() => expect(followed.views.at(-1)?.event?.title).toBe('Quarterly review'));
  followed.document.querySelector('#xDetDlg')?.setAttribute('data-eventid', encoded('next456 me@agency.example'));
  const title = followed.document.querySelector('#rAECCd');
  if (title?.firstChild) title.firstChild.nodeValue = 'Kick-off';
  await vi.waitFor(() => expect(followed.views.at(-1)?.event).toMatchObject({ id: 'next456', title: 'Kick-off' }));
  followed.document.querySelector('[role=dialog]')?.setAttribute('style', 'display: none');
  await vi.waitFor(() => expect(followed.views.at(-1)?.kind).toBe('none'));
});

test('a frame that has loaded another message is read anew', async () => {
  const page = mailScreen([roundcubeRow(1, 'ann', 'selected')], message());
  const followed = follow(roundcube, page.dom);
  await vi.waitFor(() => expect(followed.views.at(-1)?.subject).toBe('Quote for 40 seats'));
  const inner = page.document.querySelector('iframe')?.contentDocument;
  inner?.body.replaceChildren(
    ...openPage({ url: page.url.href, body: message({ subject: 'Kick-off' }) }).document.body.childNodes,
  );
  page.document.querySelector('iframe')?.dispatchEvent(new page.dom.window.Event('load'));
  await vi.waitFor(() => expect(followed.views.at(-1)?.subject).toBe('Kick-off'));
});

test('a long reading is given up when another thread is opened', async () => {
  const slow: SiteAdapter = {
    ...gmail,
    *read(page) {
      // Each step lasts longer than a slice of reading.
      for (let step = 0; step < 4; step += 1) {
        const until = performance.now() + 8;
        while (performance.now() < until);
        yield;
      }
      return yield* gmail.read(page);
    },
  };
  const followed = follow(slow, thread({ subject: 'One' }));
  repaint(followed, thread({ threadId: '19b0', subject: 'Two', mails: [mail({ id: '19b1' })] }));
  await vi.waitFor(() => expect(followed.views.at(-1)?.subject).toBe('Two'));
  expect(subjects(followed)).toEqual(['Two']);
  // And the former one is off the screen before the next is read.
  repaint(followed, thread({ threadId: '19c0', subject: 'Three', mails: [mail({ id: '19c1' })] }));
  await vi.waitFor(() => expect(subjects(followed)).toEqual(['Two', null, 'Three']));
});

test('nothing is left behind when it is told to stop', async () => {
  const dom = new JSDOM('', { url: thread().url, pretendToBeVisual: true });
  dom.window.document.body.append(...openPage(thread()).document.body.childNodes);
  const frames = new Map<number, FrameRequestCallback>();
  const request = dom.window.requestAnimationFrame.bind(dom.window);
  dom.window.requestAnimationFrame = (run) => {
    frames.set(frames.size + 1, run);
    return frames.size;
  };
  dom.window.cancelAnimationFrame = (frame) => void frames.delete(frame);
  const disconnect = vi.spyOn(dom.window.MutationObserver.prototype, 'disconnect');
  const followed = follow(gmail, dom);
  await vi.waitFor(() => expect(followed.views).toHaveLength(1));
  // What changes soon after the page was looked at waits for a frame.
  const change = () => {
    dom.window.document.body.append('x');
    expect(frames.size).toBe(1);
  };
  await vi.waitFor(change, { interval: 10 });
  const disconnected = disconnect.mock.calls.length;
  followed.stop.abort();
  expect(disconnect.mock.calls.length).toBe(disconnected + 1);
  expect(frames.size).toBe(0);
  const key = vi.spyOn(gmail, 'key');
  dom.window.document.body.append('y');
  for (const name of ['hashchange', 'popstate']) dom.window.dispatchEvent(new dom.window.Event(name));
  dom.window.document.body.dispatchEvent(new dom.window.Event('load'));
  await new Promise((resolve) => request(() => request(resolve)));
  expect([frames.size, key.mock.calls.length, followed.views.length]).toEqual([0, 0, 1]);
  key.mockRestore();
});
