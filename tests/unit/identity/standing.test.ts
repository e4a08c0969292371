import { describe, expect, test } from 'vitest';
import { isFreeMail } from '../../../utils/identity/free-mail.ts';
import { isAutomatic, isColleague, isOwn } from '../../../utils/identity/standing.ts';

describe('an automatic sender', () => {
  test.each([
    'no-reply@shop.example',
    'noreply@shop.example',
    'do-not-reply@shop.example',
    'donotreply+123@shop.example',
    'mailer-daemon@mail.example',
    'notifications@tracker.example',
    'newsletter@shop.example',
    'bounces+maria=acme.example@shop.example',
    'billing-noreply@shop.example',
    'team-owner@lists.example',
    'anything@lists.debian.example',
    'someone@googlegroups.com',
    'invites@calendar.google.com',
  ])('%s', (address) => expect(isAutomatic(address)).toBe(true));

  test.each([
    'anna@northwind.example',
    'norbert.reply@northwind.example',
    'newsome@northwind.example',
    'alister@northwind.example',
    'info@northwind.example',
    'office@northwind.example',
    'noah@newsroom.example',
    'listerine@mail.example',
  ])('not %s', (address) => expect(isAutomatic(address)).toBe(false));
});

describe('one of the user’s own addresses', () => {
  test.each([
    ['maria@acme.example', true],
    ['MARIA@Acme.example', true],
    ['maria+orders@acme.example', true],
    ['m.a.ria@gmail.com', true],
    ['maria@googlemail.com', true],
    ['ma.ria@acme.example', false],
    ['mario@acme.example', false],
  ])('%s: %s', (address, own) => expect(isOwn(address, ['maria@acme.example', 'maria@gmail.com'])).toBe(own));
});

describe('a colleague', () => {
  test.each([
    ['jo@acme.example', true],
    ['jo@sales.acme.example', true],
    ['jo@notacme.example', false],
    ['stranger@gmail.com', false],
  ])('%s: %s', (address, colleague) => {
    expect(isColleague(address, ['maria@acme.example', 'maria@gmail.com'])).toBe(colleague);
  });

  test('of somebody at a part of the organisation is one at the whole', () => {
    expect(isColleague('jo@acme.example', ['maria@sales.acme.example'])).toBe(true);
  });
});

describe('free mail', () => {
  test.each(['gmail.com', 'GMX.de', 'yahoo.co.uk', 'yahoo.com.br', 'hotmail.fr', 'live.nl', 'qq.com', 'proton.me'])(
    '%s',
    (domain) => expect(isFreeMail(domain)).toBe(true),
  );
  test.each(['northwind.example', 'gmail.example', 'mygmail.com', 'outlook-partners.com', 'live.agency'])(
    'not %s',
    (domain) => expect(isFreeMail(domain)).toBe(false),
  );
});
