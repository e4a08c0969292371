import { expect, test } from 'vitest';
import { envelope, readMailFrom, utf8 } from './mail-file.ts';

test.each([
  ['', null],
  ['Auto-Submitted: no\n', null],
  ['Precedence: normal\n', null],
  ['Return-Path: <anna@northwind.example>\n', null],
  ['X-Auto-Response-Suppress: OOF\n', null],
  ['List-Id: News <news.list.example>\n', 'list'],
  ['List-Post: <mailto:news@list.example>\n', 'list'],
  ['Precedence: list\n', 'list'],
  ['List-Id: <a.b>\nList-Unsubscribe: <mailto:x@list.example>\nPrecedence: bulk\n', 'list'],
  ['List-Unsubscribe: <https://list.example/off>\n', 'bulk'],
  ['Precedence: bulk\n', 'bulk'],
  ['precedence: Junk\n', 'bulk'],
  ['X-Auto-Response-Suppress: All\n', 'bulk'],
  ['X-Auto-Response-Suppress: DR, OOF, AutoReply\n', 'bulk'],
  ['Auto-Submitted: auto-replied\n', 'auto-reply'],
  ['Auto-Submitted: auto-generated\n', 'auto-reply'],
  ['Auto-Submitted: auto-replied (vacation)\nPrecedence: bulk\n', 'auto-reply'],
  ['X-Autoreply: yes\n', 'auto-reply'],
  ['Precedence: auto_reply\n', 'auto-reply'],
  ['Return-Path: <>\n', 'auto-reply'],
  ['Content-Type: multipart/report; report-type=delivery-status; boundary=a\n', 'auto-reply'],
])('of a mail with the headers %j it is said why no person wrote it: %s', async (headers, reason) => {
  expect((await readMailFrom(utf8(`${headers}${envelope}\nHello`))).automatic).toBe(reason);
});
