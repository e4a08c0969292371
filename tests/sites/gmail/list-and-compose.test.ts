import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import { type ComposeBox, type Page, readWhole } from '../../../utils/sites/site-adapter.ts';
import type { Draft } from '../../../utils/sites/draft.ts';
import { openPage, readPage } from '../page.ts';
import { fullScreen, inlineReply, list, mail, popup, row, sentNotice, thread, withoutRole } from './gmail-page.ts';

const draft: Draft = {
  recapId: 'r1',
  to: ['ann@client.example'],
  subject: 'Our call',
  blocks: [
    { type: 'heading', text: 'Decisions <b>' },
    { type: 'paragraph', text: 'Hello\nAnn' },
    { type: 'list', items: ['one', '<img src=x onerror=alert(1)>'] },
  ],
};

function only(page: Page): ComposeBox {
  const [box] = gmail.composeBoxes(page);
  if (!box) throw new Error('no compose box was found');
  return box;
}

describe('a list', () => {
  test('rows are read, the selected one is told, advertisements are left out', () => {
    const view = readPage(gmail, list([row('19a0'), row('19b0', 'aps'), row('19c0', 'am0'), row('19d0', 'bvA')]));
    expect(view).toMatchObject({ kind: 'list', key: 'list/#inbox', missing: [] });
    expect(view.rows.map(({ id, selected }) => [id, selected])).toEqual([
      ['19a0', false],
      ['19b0', true],
    ]);
    expect(view.rows[0]).toMatchObject({ subject: 'Quote', snippet: 'Could you send', date: '2026-07-08T18:30' });
    expect(view.rows[0]?.from).toEqual([{ name: 'Ann Berg', email: 'ann@client.example' }]);
  });

  test('a ticked row is selected too, and an empty list is a list', () => {
    const ticked = row('19a0').replace('aria-checked="false"', 'aria-checked="true"');
    expect(readPage(gmail, list([ticked])).rows[0]?.selected).toBe(true);
    expect(readPage(gmail, list([])).kind).toBe('list');
  });
});

describe('a compose box', () => {
  test.each([
    ['popup', popup(), false],
    ['full screen', fullScreen, false],
    ['without a role', withoutRole, false],
    ['inline reply', inlineReply, true],
  ])('%s is found, and the draft stands above what is there', (_, markup, isReply) => {
    const page = openPage(isReply ? thread({ mails: [mail(), markup] }) : list([], markup));
    const box = only(page);
    const told: string[] = [];
    for (const type of ['input', 'change']) page.document.body.addEventListener(type, (event) => told.push(event.type));
    expect(box.insert(draft)).toBe(true);
    const editor = box.root.querySelector('[contenteditable=true]');
    expect(editor?.firstElementChild?.textContent).toBe('Decisions <b>');
    expect(editor?.querySelectorAll('li')).toHaveLength(2);
    expect(editor?.querySelector('img')).toBeNull();
    expect(editor?.querySelector('ul ~ br, ul ~ div')).not.toBeNull();
    expect(told).toEqual(expect.arrayContaining(['input', 'change']));
    const subject = box.root.querySelector('input[name^=subject]');
    expect(subject && 'value' in subject && subject.value).toBe(isReply ? 'Re: Quote' : 'Our call');
  });

  test('a line that ends in the address of a mail becomes a link to it, and nothing else does', () => {
    const page = openPage(list([], popup()));
    const address = 'mailto:maria@acme.test?subject=CS%204';
    const items = [`4: ${address}`, 'x: mailto:a@b.test and more', 'y: https://acme.test/', '<a href="x">z</a>'];
    only(page).insert({ ...draft, blocks: [{ type: 'list', items }] });
    const links = [...page.document.querySelectorAll('[contenteditable=true] a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['4', address]]);
  });

  test('what a person has filled in stays', () => {
    const page = openPage(list([], popup('Mine', 'bo@client.example')));
    only(page).insert(draft);
    const view = readWhole(gmail.read(page));
    expect(view.kind).toBe('compose');
    expect(view.composes[0]).toMatchObject({
      subject: 'Mine',
      to: [{ name: 'Ann Berg', email: 'bo@client.example' }],
      reply: false,
    });
    expect(page.document.querySelector('[name=to] input')).toHaveProperty('value', '');
  });

  test('a hidden subject belongs to a thread and is left alone', () => {
    const page = openPage(list([], popup().replace('<form>', '<form style="display: none">')));
    only(page).insert(draft);
    expect(page.document.querySelector('input[name=subjectbox]')).toHaveProperty('value', '');
  });

  test('the one with the focus comes first, and keys stay', () => {
    const page = openPage(list([], popup() + popup()));
    const [newest, older] = gmail.composeBoxes(page);
    const field = older?.root.querySelector('input[name=subjectbox]');
    if (field && 'focus' in field && typeof field.focus === 'function') field.focus();
    expect(gmail.composeBoxes(page).map((box) => box.key)).toEqual([older?.key, newest?.key]);
  });

  test('a recap that is inserted again stands there once, as it is now', () => {
    const page = openPage(list([], popup()));
    const editor = (): Element | null => page.document.querySelector('[contenteditable=true]');
    only(page).insert(draft);
    only(page).insert(draft);
    expect(editor()?.querySelectorAll('ul')).toHaveLength(1);
    only(page).insert({ ...draft, blocks: [{ type: 'paragraph', text: 'Only this' }] });
    expect(editor()?.firstElementChild?.textContent).toBe('Only this');
    expect(editor()?.querySelectorAll('ul')).toHaveLength(0);
    expect(editor()?.lastElementChild?.className).toBe('gmail_signature');
    only(page).insert({ ...draft, recapId: 'r2' });
    expect(editor()?.textContent).toContain('Only this');
    expect(editor()?.querySelectorAll('ul')).toHaveLength(1);
  });

  test('what a person has changed of it is left alone; what they took out comes again', () => {
    const page = openPage(list([], popup()));
    const editor = page.document.querySelector('[contenteditable=true]');
    only(page).insert(draft);
    editor?.querySelector('li')?.append(', edited');
    expect(only(page).insert({ ...draft, blocks: [{ type: 'paragraph', text: 'Only this' }] })).toBe(true);
    expect(editor?.textContent).toContain('one, edited');
    expect(editor?.textContent).not.toContain('Only this');
    editor?.replaceChildren();
    only(page).insert(draft);
    expect(editor?.querySelectorAll('ul')).toHaveLength(1);
  });

  test('a minimised box and an editable mail are none', () => {
    expect(gmail.composeBoxes(openPage(list([], `<div style="display: none">${popup()}</div>`)))).toEqual([]);
  });

  test('a popped-out window is a compose box', () => {
    const shown = { url: 'https://mail.google.com/mail/u/0/popout?ver=1#cmid=3', body: popup() };
    expect(readPage(gmail, shown).kind).toBe('compose');
  });
});

describe('what became of it', () => {
  const page = (): Page => openPage(list([], popup()));
  const click = (at: Page, target: Element | null): Event => {
    const event = new (at.document.defaultView ?? window).MouseEvent('click', { bubbles: true });
    target?.dispatchEvent(event);
    return event;
  };

  test('open, then closed without a word, or sent where the page says so in any language', () => {
    const at = page();
    const box = only(at);
    expect(gmail.fate(at, box)).toBe('open');
    expect(gmail.asksToSend(click(at, box.root.querySelector('.aoO')), box)).toBe(true);
    box.root.remove();
    expect(gmail.fate(at, box)).toBe('closed');
    at.document.body.append(
      openPage({ url: 'https://mail.google.com/', body: sentNotice }).document.body.firstElementChild ?? '',
    );
    expect(gmail.fate(at, box)).toBe('sent');
  });

  test('the notice of a former mail is not taken for this one', () => {
    const at = openPage(list([], popup() + sentNotice));
    const box = only(at);
    gmail.asksToSend(click(at, box.root.querySelector('.aoO')), box);
    box.root.remove();
    expect(gmail.fate(at, box)).toBe('closed');
  });

  test('Ctrl and Enter asks to send, Enter alone and other buttons do not', () => {
    const at = page();
    const box = only(at);
    const window = at.document.defaultView;
    const press = (ctrlKey: boolean): boolean => {
      if (!window) throw new Error('no window');
      const event = new window.KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true });
      box.root.querySelector('[contenteditable]')?.dispatchEvent(event);
      return gmail.asksToSend(event, box);
    };
    expect([press(true), press(false)]).toEqual([true, false]);
    expect(gmail.asksToSend(click(at, box.root.querySelector('form')), box)).toBe(false);
    expect(gmail.asksToSend(click(at, at.document.querySelector('[gh=tl]')), box)).toBe(false);
  });
});

test('a new compose window is opened in the mailbox that is shown', () => {
  const page = openPage({ url: 'https://mail.google.com/mail/b/AEoR/u/2/#inbox', body: '' });
  const url = new URL(gmail.composeUrl(page, draft) ?? '');
  expect(url.pathname).toBe('/mail/b/AEoR/u/2/');
  expect(url.searchParams.get('to')).toBe('ann@client.example');
  expect(url.searchParams.get('su')).toBe('Our call');
});
