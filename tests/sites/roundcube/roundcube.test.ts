import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../utils/sites/adapters/roundcube.ts';
import type { Draft } from '../../../utils/sites/draft.ts';
import { allAdapters } from '../../../utils/sites/index.ts';
import { pickAdapter } from '../../../utils/sites/pick.ts';
import { readDates } from '../../../utils/dates/read-dates.ts';
import { type ComposeBox, type Page, readWhole } from '../../../utils/sites/site-adapter.ts';
import type { View } from '../../../utils/sites/view.ts';
import { openPage } from '../page.ts';
import { composeScreen, mailScreen, message, origin, row } from './roundcube-page.ts';

const read = (page: Page): View => readDates(readWhole(roundcube.read(page)));

test('the message in the preview frame is read', () => {
  const view = read(mailScreen([row(1, 'ann', 'selected'), row(2, 'bo')], message({ cc: 'bo@client.example' })));
  expect(view).toMatchObject({ kind: 'thread', key: 'message/INBOX/1', account: 'manager@acme.test', missing: [] });
  expect(view.subject).toBe('Quote for 40 seats');
  expect(view.messages).toEqual([
    {
      id: 'INBOX/1',
      from: { name: 'Anna Berg', email: 'ann@client.example' },
      to: [{ name: 'Maria Manager', email: 'manager@acme.test' }],
      cc: [{ name: 'Bo', email: 'bo@client.example' }],
      date: '2026-11-02T09:12',
      text: 'Hi Maria,\n\nCould you send it?',
      collapsed: false,
      link: `${origin}?_task=mail&_action=show&_mbox=INBOX&_uid=1`,
    },
  ]);
  expect(view.matched).toMatchObject({
    from: 'td.header.from .rcmContactAddress',
    date: '.header-summary .text-nowrap',
  });
});

test('the full page is read, HTML mail too', () => {
  const body =
    '<div class="message-htmlpart"><div class="rcmBody"><p>Thanks <b>Maria</b>!</p><ul><li>seats</li></ul></div></div>';
  const url = `${origin}?_task=mail&_mbox=Sent&_uid=7&_action=show`;
  const view = read(openPage({ url, body: message({ body }) }));
  expect(view.key).toBe('message/Sent/7');
  expect(view.messages[0]?.text).toBe('Thanks Maria!\n\n- seats');
});

test('while the next message is fetched the former one is not shown over it', () => {
  const view = read(mailScreen([row(1, 'ann'), row(2, 'bo', 'selected')], message(), 1));
  expect(view.kind).toBe('list');
  expect(view.messages).toEqual([]);
  expect(view.rows.filter((one) => one.selected)).toMatchObject([
    { id: 'INBOX/2', subject: 'Quote', date: '2026-11-02T09:12', from: [{ name: 'bo', email: 'bo@client.example' }] },
  ]);
});

test.each([
  ['de', 'Heute 09:12', 'today'],
  ['en', 'Mon 09:12', 'past'],
  ['ja', '2026-11-02 09:12', '2026-11-02T09:12'],
  ['es', '02.11.2026 09:12', '2026-11-02T09:12'],
  ['id', '2026/11/02 09:12', '2026-11-02T09:12'],
])('a date in %s', (language, summaryDate, expected) => {
  const url = `${origin}?_task=mail&_mbox=INBOX&_uid=7&_action=show`;
  const date = read(openPage({ url, language, body: message({ summaryDate }) })).messages[0]?.date;
  const today = new Date();
  const iso = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
  if (expected === 'today') expect(date).toBe(`${iso}T09:12`);
  else if (expected === 'past') expect(date && date < `${iso}T` && date.endsWith('T09:12')).toBe(true);
  else expect(date).toBe(expected);
});

test('a message without a sender or a date says so', () => {
  const url = `${origin}?_task=mail&_uid=7&_action=show`;
  const view = read(openPage({ url, body: '<div id="message-header"></div><div id="messagebody">words</div>' }));
  expect(view.kind).toBe('thread');
  expect(view.missing).toEqual(expect.arrayContaining(['subject', 'from', 'to', 'date']));
});

test('an empty frame, a list alone and a page cut short are read as far as they go', () => {
  expect(read(mailScreen([row(1, 'ann')], null)).kind).toBe('list');
  expect(read(mailScreen([], '')).kind).toBe('list');
  expect(read(openPage({ url: origin, body: '<div id="message-header">' })).kind).toBe('unreadable');
});

test('it is known by its page, not by an address', () => {
  const pick = (page: Page): string | undefined => pickAdapter(allAdapters, page)?.name;
  expect(pick(mailScreen([], null))).toBe('roundcube');
  expect(pick(composeScreen())).toBe('roundcube');
  expect(pick(openPage({ url: origin, body: '<p>shop</p>' }))).toBeUndefined();
  expect(pick(openPage({ url: 'https://mail.google.com/mail/', body: message() }))).toBe('gmail');
});

describe('writing', () => {
  const draft: Draft = {
    recapId: 'r1',
    to: ['ann@client.example', 'bo@client.example'],
    subject: 'Our call',
    blocks: [
      { type: 'paragraph', text: 'Hello <Ann>' },
      { type: 'list', items: ['one', 'two'] },
    ],
  };
  const only = (page: Page): ComposeBox => {
    const [box] = roundcube.composeBoxes(page);
    if (!box) throw new Error('no compose box was found');
    return box;
  };

  test('a plain mail gets plain text above the signature, recipients and subject', () => {
    const page = composeScreen();
    expect(only(page).insert(draft)).toBe(true);
    expect(page.document.querySelector('#composebody')).toHaveProperty(
      'value',
      'Hello <Ann>\n\n- one\n- two\n\n\n-- \nMaria',
    );
    const view = read(page);
    expect(view).toMatchObject({ kind: 'compose', account: 'manager@acme.test' });
    expect(view.composes[0]).toMatchObject({ format: 'plain', reply: false, subject: 'Our call' });
    expect(view.composes[0]?.to.map((one) => one.email)).toEqual(draft.to);
  });

  test('without formatting an address stands on its line as it is', () => {
    const page = composeScreen();
    const address = 'mailto:maria@acme.test?subject=CS%204';
    only(page).insert({ ...draft, blocks: [{ type: 'list', items: [`4: ${address}`] }] });
    expect(page.document.querySelector('#composebody')).toHaveProperty('value', `- 4: ${address}\n\n\n-- \nMaria`);
  });

  test('a recap that is inserted again stands there once; what a person has changed is left alone', () => {
    const page = composeScreen();
    const area = page.document.querySelector('#composebody');
    const text = (): string => (area && 'value' in area ? String(area.value) : '');
    only(page).insert(draft);
    only(page).insert({ ...draft, blocks: [{ type: 'paragraph', text: 'Only $& this' }] });
    expect(text()).toBe('Only $& this\n\n\n-- \nMaria');
    only(page).insert(draft);
    if (area && 'value' in area) area.value = text().replace('- two', '- three');
    expect(only(page).insert(draft)).toBe(true);
    expect(text()).toBe('Hello <Ann>\n\n- one\n- three\n\n\n-- \nMaria');
    if (area && 'value' in area) area.value = '';
    only(page).insert(draft);
    expect(text()).toContain('- two');
  });

  test('an HTML mail gets nodes in the editor’s frame', () => {
    const page = composeScreen({ rich: '<p>old</p>' });
    only(page).insert(draft);
    const body = page.document.querySelector('iframe')?.contentDocument?.body;
    expect(body?.querySelector('p')?.textContent).toBe('Hello <Ann>');
    expect(body?.lastElementChild?.textContent).toBe('old');
    expect(read(page).composes[0]?.format).toBe('html');
  });

  test('a reply keeps its subject and recipients', () => {
    const page = composeScreen({ to: '"Berg, Ann" <ann@client.example>', subject: 'Re: Quote' });
    only(page).insert(draft);
    expect(read(page).composes[0]).toMatchObject({
      reply: true,
      subject: 'Re: Quote',
      to: [{ name: 'Berg, Ann', email: 'ann@client.example' }],
    });
  });

  test('without a body nothing is changed', () => {
    const page = composeScreen();
    const box = only(page);
    page.document.querySelector('#composebody')?.remove();
    expect(box.insert(draft)).toBe(false);
    expect(page.document.querySelector('#_to')).toHaveProperty('value', '');
  });

  test('sent is what the page confirms after it was asked to send, not a draft that was saved before', () => {
    const page = composeScreen({ more: '<div class="confirmation content" role="alert">Gespeichert</div>' });
    const box = only(page);
    const button = page.document.querySelector('button.send');
    const click = new page.dom.window.MouseEvent('click', { bubbles: true });
    button?.dispatchEvent(click);
    expect(roundcube.asksToSend(click, box)).toBe(true);
    expect(roundcube.fate(page, box)).toBe('open');
    const word = page.document.createElement('div');
    word.className = 'confirmation content';
    page.document.querySelector('#messagestack')?.append(word);
    expect(roundcube.fate(page, box)).toBe('sent');
    word.remove();
    box.root.remove();
    expect(roundcube.fate(page, box)).toBe('closed');
  });

  test('a new mail’s address holds recipients and subject', () => {
    const url = new URL(roundcube.composeUrl(mailScreen([], null), draft) ?? '');
    expect(url.searchParams.get('_to')).toBe('ann@client.example,bo@client.example');
    expect(url.searchParams.get('_action')).toBe('compose');
  });
});
