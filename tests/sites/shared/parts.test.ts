import { expect, test } from 'vitest';
import { contactOf, distinct, readAddress } from '../../../utils/sites/contact.ts';
import { healthReport } from '../../../utils/sites/health.ts';
import { allAdapters } from '../../../utils/sites/index.ts';
import { matchesOf } from '../../../utils/sites/matches.ts';
import { noFindings, settle } from '../../../utils/sites/strategies.ts';
import { elementText } from '../../../utils/sites/text.ts';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import { openPage, readPage } from '../page.ts';
import { mail, thread } from '../gmail/gmail-page.ts';

test('strategies are tried in order; two answers of one are unknown', () => {
  const findings = noFindings();
  expect(
    settle(findings, 'a', [
      ['first', () => []],
      ['second', () => [null, 'x', 'x']],
    ]),
  ).toBe('x');
  expect(
    settle(findings, 'b', [
      ['first', () => ['x', 'y']],
      ['second', () => ['x']],
    ]),
  ).toBeNull();
  expect(settle(findings, 'c', [['first', () => [null]]])).toBeNull();
  expect(findings).toEqual({ matched: { a: 'second' }, missing: ['b', 'c'] });
});

test.each([
  ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['<div>a<br></div><div>b</div>', 'a\nb'],
  ['<p>a</p><p>b <b>c</b></p>', 'a\n\nb c'],
  ['a<br><br><br><br>b', 'a\n\nb'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['<table><tr><td>seats</td><td>40</td></tr><tr><td>x</td></tr></table>', 'seats 40\nx'],
  ['<pre>a\n  b\n</pre>c', 'a\nb\nc'],
  [' a \n b&nbsp;&nbsp;c ', 'a b c'],
  ['a<textarea>t</textarea><!-- x --><span hidden>h</span>', 'a'],
])('%s is read as its lines', (body, text) => {
  expect(elementText(openPage({ url: 'https://x.example/', body }).document.body)).toBe(text);
});

test('contacts keep no marks, no address as a name, and are never empty', () => {
  expect(contactOf('\u202aAnn\u202c  Berg', 'mailto:Ann@Client.example?subject=x')).toEqual({
    name: 'Ann Berg',
    email: 'ann@client.example',
  });
  expect(contactOf('ann@client.example', null)).toEqual({ name: null, email: 'ann@client.example' });
  expect(contactOf(' ', 'no address')).toBeNull();
  expect(readAddress('a@b@c')).toBeNull();
  expect(
    distinct([contactOf('A', 'a@b.example'), null, contactOf('Other', 'A@b.example'), contactOf('A', null)]),
  ).toHaveLength(2);
});

test('the health report holds no word and no address of the page', () => {
  const view = readPage(gmail, thread({ subject: 'Secret plan', mails: [mail({ body: 'confidential words' })] }));
  const report = healthReport(view);
  expect(report).toContain('from: td.gF span[email]');
  expect(report).toContain('messages: 1 (0 collapsed, 1 with an id)');
  for (const secret of [
    'Secret',
    'confidential',
    'Ann',
    'client.example',
    'agency.example',
    '19a0',
    'mail.google.com',
  ]) {
    expect(report).not.toContain(secret);
  }
});

test('the registry holds each adapter once, and the manifest its addresses', () => {
  expect(new Set(allAdapters.map((adapter) => adapter.name)).size).toBe(allAdapters.length);
  expect(matchesOf(allAdapters)).toEqual(['https://mail.google.com/*', 'https://calendar.google.com/*']);
});
