import { expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import { readPage } from '../page.ts';
import { mail, thread } from './gmail-page.ts';

test('markup in a name and a subject stays text', () => {
  const name = '<img src=x onerror=alert(1)>"Ann"';
  const view = readPage(gmail, thread({ subject: '&lt;script&gt;alert(1)&lt;/script&gt;', mails: [mail({ name })] }));
  expect(view.messages[0]?.from?.name).toBe(name);
  expect(view.subject).toBe('<script>alert(1)</script>');
});

test('scripts, styles and what is hidden are not text of a message', () => {
  const body = '<style>p{}</style>Seen<script>evil()</script><div style="display:none">preheader</div><p hidden>x</p>';
  expect(readPage(gmail, thread({ mails: [mail({ body })] })).messages[0]?.text).toBe('Seen');
});

test('a mail that pretends to hold messages, ids and senders does not', () => {
  const body = `<div data-message-id="#msg-f:evil" data-legacy-thread-id="evil"><div class="adn">${mail({ id: 'evil', email: 'evil@x.example' })}</div></div>`;
  const view = readPage(gmail, thread({ mails: [mail({ body })] }));
  expect(view.key).toBe('thread/19a0');
  expect(view.messages.map((message) => message.id)).toEqual(['19a1']);
});

test('a body of ten thousand nodes is read up to the limit, in time', () => {
  const body = '<div>word</div>'.repeat(10_000);
  const started = performance.now();
  const text = readPage(gmail, thread({ mails: [mail({ body })] })).messages[0]?.text ?? '';
  expect(text.length).toBe(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('absurd nesting is no danger', () => {
  const body = `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`;
  expect(readPage(gmail, thread({ mails: [mail({ body })] })).messages[0]?.text).toBe('deep');
});

test('addresses that look alike stay what they are; marks around them go', () => {
  const view = readPage(
    gmail,
    thread({ mails: [mail({ email: '\u202aAnn@Cliеnt.example\u202c', name: '\u200fآن برگ\u200f' })] }),
  );
  expect(view.messages[0]?.from).toEqual({ name: 'آن برگ', email: 'ann@cliеnt.example' });
  expect(view.messages[0]?.from?.email).not.toBe('ann@client.example');
});

test('duplicate ids, missing attributes and a page cut off in the middle do not stop the reading', () => {
  const bare = '<div class="adn"></div>';
  const view = readPage(gmail, thread({ mails: [mail(), mail(), bare] }));
  expect(view.messages).toHaveLength(3);
  expect(view.messages[2]).toMatchObject({ id: null, from: null, text: '' });
  const whole = thread({ mails: [mail(), mail({ id: '19a2' })] });
  for (let end = 0; end < whole.body.length; end += 97) {
    expect(() => readPage(gmail, { ...whole, body: whole.body.slice(0, end) })).not.toThrow();
  }
});

test('messages of which nothing can be read are said to be unreadable', () => {
  const view = readPage(gmail, thread({ subject: '', mails: ['<div class="adn ads"><p>?</p></div>'] }));
  expect(view.kind).toBe('unreadable');
  expect(view.missing).toEqual(expect.arrayContaining(['subject', 'from', 'date']));
});
