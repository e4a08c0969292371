import { expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import { readPage } from '../page.ts';
import { inlineReply, list, mail, olderMail, row, thread } from './gmail-page.ts';

test('a thread is read: account, subject, people, dates, text without its quoted part, links', () => {
  const body =
    '<div>Hi Maria,</div><div><br></div><div>Could you send it?</div><div class="gmail_quote">On Monday you wrote: no</div>';
  const view = readPage(gmail, thread({ mails: [mail({ id: '19a1', collapsed: true }), mail({ id: '19a2', body })] }));
  expect(view).toMatchObject({ site: 'gmail', kind: 'thread', key: 'thread/19a0', account: 'me@agency.example' });
  expect(view.subject).toBe('Quote for 40 seats');
  expect(view.messages).toEqual([
    expect.objectContaining({ id: '19a1', collapsed: true, text: 'Hello …', to: [], date: '2026-07-08T18:30' }),
    {
      id: '19a2',
      from: { name: 'Ann Berg', email: 'ann@client.example' },
      to: [{ name: null, email: 'me@agency.example' }],
      cc: [],
      date: '2026-07-08T18:30',
      text: 'Hi Maria,\n\nCould you send it?',
      collapsed: false,
      link: 'https://mail.google.com/mail/u/0/#all/19a2',
    },
  ]);
  expect(view.matched).toMatchObject({
    account: 'title',
    subject: 'h2.hP',
    from: 'td.gF span[email]',
    date: '.gK .g3[title]',
  });
  expect(view.missing).toEqual([]);
});

test.each([
  ['de', 'Mi., 8. Juli 2026, 18:30', 'an mich'],
  ['es', 'mié, 8 jul 2026, 18:30', 'yo'],
  ['ja', '2026年7月8日(水) 18:30', '自分'],
  ['id', 'Rab, 8 Jul 2026, 18.30', 'saya'],
  ['ar', '\u200fالأربعاء، ٨ يوليو ٢٠٢٦، ٦:٣٠ م', 'أنا'],
  ['fr', 'mer. 8 juil. 2026 18:30', 'moi'],
])('in %s the date is read and self is told by the address', (language, date, me) => {
  const view = readPage(
    gmail,
    thread({
      language,
      mails: [
        mail({
          date,
          to: [
            [me, 'me@agency.example'],
            ['Bo', 'bo@client.example'],
          ],
        }),
      ],
    }),
  );
  expect(view.messages[0]?.date).toBe('2026-07-08T18:30');
  expect(view.messages[0]?.to).toEqual([
    { name: null, email: 'me@agency.example' },
    { name: 'Bo', email: 'bo@client.example' },
  ]);
  expect(view.missing).toEqual([]);
});

test('a date that cannot be read is said, not guessed', () => {
  const view = readPage(gmail, thread({ mails: [mail({ date: 'soon' })] }));
  expect(view.messages[0]?.date).toBeNull();
  expect(view.missing).toEqual(['date']);
});

test('the markup before the message list of 2026-09 is read by other ways', () => {
  const view = readPage(
    gmail,
    thread({
      threadId: null,
      mails: [olderMail({ id: '19b1' }), olderMail({ id: '19b2', name: 'Bo', email: 'bo@client.example' })],
    }),
  );
  expect(view.messages.map((message) => [message.id, message.from?.email])).toEqual([
    ['19b1', 'ann@client.example'],
    ['19b2', 'bo@client.example'],
  ]);
});

test('ids that are not painted yet are not made up; the key comes from the address', () => {
  const view = readPage(gmail, thread({ threadId: null, mails: [mail({ id: null })] }));
  expect(view.key).toBe('thread/FMfcgzQXKBhPmqJwTrLvNnDcSx');
  expect(view.messages[0]).toMatchObject({ id: null, link: null });
  expect(view.missing).toEqual(['id']);
});

test('a conversation that is not painted yet is neither the list behind it nor a former one', () => {
  const shown = {
    ...list([row('19c0', 'aps')]),
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKBhPmqJwTrLvNnDcSx',
  };
  expect(readPage(gmail, shown).kind).toBe('none');
});

test('someone behind a group is a name without the group’s address', () => {
  const view = readPage(
    gmail,
    thread({ mails: [mail({ name: "'Ann Berg' über Vertrieb", email: 'sales@agency.example' })] }),
  );
  expect(view.messages[0]?.from).toEqual({ name: 'Ann Berg', email: null });
});

test('two senders in one message are unknown', () => {
  const two = mail().replace('</h3>', '<span class="gD" email="other@client.example" name="Other">Other</span></h3>');
  const view = readPage(gmail, thread({ mails: [two] }));
  expect(view.messages[0]?.from).toBeNull();
  expect(view.missing).toEqual(['from']);
});

test('without the sender’s first attributes the next strategy is told', () => {
  const bare = mail().replaceAll(' email=', ' data-x=').replace('class="gD"', 'class="gD" ');
  const view = readPage(gmail, thread({ mails: [bare] }));
  expect(view.messages[0]?.from?.email).toBe('ann@client.example');
  expect(view.matched['from']).toBe('span.gD[data-hovercard-id]');
  expect(view.matched['to']).toBe('.hb [data-hovercard-id]');
});

test('a clipped message says that its end is not there', () => {
  const body = 'Long text<div class="iX">… <a href="?ui=2&amp;view=lg&amp;th=1">Ganze Nachricht</a></div>';
  const view = readPage(gmail, thread({ mails: [mail({ body })] }));
  expect(view.messages[0]?.text).toBe('Long text');
  expect(view.missing).toEqual(['end of text']);
});

test('an emoji in the subject is kept', () => {
  expect(readPage(gmail, thread({ subject: 'Launch <img data-emoji="🚀" alt="🚀"> today' })).subject).toBe(
    'Launch 🚀 today',
  );
});

test('in a delegated mailbox the links keep its path', () => {
  const shown = { ...thread(), url: 'https://mail.google.com/mail/b/AEoRXRQ/u/1/#inbox/FMfcgzQXKBhPmqJwTrLvNnDcSx' };
  expect(readPage(gmail, shown).messages[0]?.link).toBe('https://mail.google.com/mail/b/AEoRXRQ/u/1/#all/19a1');
});

test('of several conversations in the page the last that is shown is read', () => {
  const former = thread({ threadId: '19d0', mails: [mail({ id: '19d1' })] }).body;
  const hidden = `<div style="display: none">${thread({ threadId: '19e0' }).body}</div>`;
  const current = thread({ threadId: '19f0', mails: [mail({ id: '19f1' })] });
  const view = readPage(gmail, { ...current, body: former + current.body + hidden });
  expect(view.key).toBe('thread/19f0');
  expect(view.messages.map((message) => message.id)).toEqual(['19f1']);
});

test('in a split pane the rows beside the thread are not its messages and do not give its id', () => {
  const rows = `<div gh="tl"><table>${row('19aa', 'aps')}${row('19bb')}</table></div>`;
  const shown = thread();
  const view = readPage(gmail, {
    ...shown,
    body: shown.body.replace('<div role="main">', `<div role="main">${rows}<div class="aia">`),
  });
  expect(view.key).toBe('thread/19a0');
  expect(view.messages).toHaveLength(1);
});

test('a reply below the thread is a box, not a message', () => {
  const view = readPage(gmail, thread({ mails: [mail(), inlineReply] }));
  expect(view.kind).toBe('thread');
  expect(view.messages).toHaveLength(1);
  expect(view.composes).toEqual([expect.objectContaining({ reply: true, format: 'html', subject: 'Re: Quote' })]);
});

test('an address in the subject is not taken for the account', () => {
  expect(readPage(gmail, thread({ subject: 'Re: bo@client.example - hello' })).account).toBe('me@agency.example');
  expect(readPage(gmail, { ...thread(), title: 'From bo@client.example' }).missing).toEqual(['account']);
});

test('a hundred messages are each a step of their own', () => {
  const mails = Array.from({ length: 100 }, (_, at) => mail({ id: `19a${at}` }));
  expect(readPage(gmail, thread({ mails })).messages).toHaveLength(100);
});

test('a message has one id, whichever of its two is painted first', () => {
  const idWith = (attributes: string): string | null | undefined => {
    const painted = mail({ id: null }).replace('class="adn ads"', `class="adn ads" ${attributes}`);
    return readPage(gmail, thread({ mails: [painted] })).messages[0]?.id;
  };
  const decimal = 'data-message-id="#msg-f:1847312345678901234"';
  const hex = 'data-legacy-message-id="19a2f8ca79626ff2"';
  expect(idWith(decimal)).toBe('19a2f8ca79626ff2');
  expect(idWith(hex)).toBe('19a2f8ca79626ff2');
  expect(idWith(`${decimal} ${hex}`)).toBe('19a2f8ca79626ff2');
  expect(idWith('data-message-id="#msg-a:r-42"')).toBe('msg-a:r-42');
  expect(idWith('')).toBeNull();
});
