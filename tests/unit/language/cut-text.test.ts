import { describe, expect, test } from 'vitest';
import { cutText } from '../../../utils/language/cut/cut-text.ts';
import { isExact, judgeReplies } from '../../bench/replies.ts';

const quoted = 'The offer of last week.\nBest, Bruno\n';

describe('what is quoted is cut off', () => {
  test.each([
    ['a header in English', 'On Tue, Nov 3, 2026 at 9:30 AM Bruno Costa <bruno@x.example> wrote:'],
    ['a header in German', 'Am Di., 3. Nov. 2026 um 09:30 Uhr schrieb Bruno Costa\n<bruno@x.example>:'],
    ['a header in Spanish', 'El mar, 3 nov 2026 a las 9:30, Bruno Costa (<bruno@x.example>) escribió:'],
    ['a header in French', 'Le mar. 3 nov. 2026 à 09:30, Bruno Costa <bruno@x.example>\na écrit :'],
    ['the headers of Outlook', 'From: Bruno Costa\nSent: Tuesday\nTo: Anna\nSubject: Offer'],
    ['the same below a line', '________________________________\nFrom: Bruno\nSent: Tuesday\nTo: Anna\nSubject: Offer'],
    ['the headers in German', 'Von: Bruno Costa\nGesendet: Dienstag\nAn: Anna\nBetreff: Angebot'],
    ['the headers in Spanish', 'De: Bruno Costa\nEnviado el: martes\nPara: Anna\nAsunto: Oferta'],
    ['the old mark of Outlook', '-----Original Message-----\nFrom: Bruno'],
    ['a forwarded mail', '---------- Forwarded message ---------\nFrom: Bruno'],
  ])('behind %s, with either end of line', (_, header) => {
    const text = `Thank you, that fits.\n\n${header}\n\n${quoted}`;
    expect(cutText(text)).toBe('Thank you, that fits.');
    expect(cutText(text.replaceAll('\n', '\r\n'))).toBe('Thank you, that fits.');
  });

  test('between the answers, of which one empty line apart is left', () => {
    const text = 'On 3 Nov 2026, Bruno wrote:\n> Can you come?\n\nYes.\n\n> With Anna?\n> On Friday?\n\nNo, alone.\n';
    expect(cutText(text)).toBe('Yes.\n\nNo, alone.');
  });

  test('with the rest of a quoted line that was broken', () => {
    const long = '> We would like to hear from you by the end of the week, if that is at';
    expect(cutText(`Gladly.\n\n${long}\nall possible.\n> Bruno`)).toBe('Gladly.');
  });

  test('never what only looks like it', () => {
    const text = 'On Thursday:\nwe meet at 9.\n\n----\nFrom: here on it is ours.\n> 5 % is too much, you wrote.\n';
    expect(cutText(text)).toBe('On Thursday:\nwe meet at 9.\n\n----\nFrom: here on it is ours.');
  });
});

describe('the signature is cut off', () => {
  test.each([
    ['a mark', '-- \nAnna Berg\nNorthwind'],
    ['a closing', 'Best regards,\nAnna Berg\nHead of Sales\n+49 30 1234'],
    ['a closing in German', 'Viele Grüße\n\nAnna'],
    ['a closing in Spanish', 'Un saludo,\nAna García'],
    ['a closing with nothing behind it', 'Cheers'],
    ['who signs for another', 'Mit freundlichen Grüßen\n\ni. A. Anna Berg\nEinkauf'],
    [
      'what a firm adds to every mail',
      'Viele Grüße\nAnna Berg\nEinkauf\nTel. 030 1234\n\nBesuchen Sie uns auf der Messe! Werden Sie schon heute Partner?',
    ],
    [
      'a card',
      'Anna Berg | Head of Marketing | Northwind\nNeed help? Visit our support page.\nCould you rate our service?',
    ],
    ['what is printed', 'Please consider the environment before printing. Do you really need to print it?'],
    ['a name behind dashes', '-- Anna'],
    ['what a phone adds', 'Sent from my iPhone, please excuse typos'],
    ['what a phone adds in German', 'Von meinem iPhone gesendet'],
    ['what a phone adds in Spanish', 'Enviado desde mi Android'],
    ['what a program adds', 'Get Outlook for iOS<https://aka.example/o>'],
    ['a rule', '—————\nAnna Berg\nanna@x.example'],
    ['the foot of a list', '_____________\nusers mailing list\nusers@x.example'],
    ['fine print', 'This message is meant for the intended recipient only and may be confidential.'],
  ])('behind %s', (_, signature) => {
    expect(cutText(`We begin on Monday.\n\n${signature}\n`)).toBe('We begin on Monday.');
  });

  test('above a quote, and what follows that is read', () => {
    expect(cutText('Yes.\n\nRegards,\nAnna\n\nOn 3 Nov 2026, Bruno wrote:\n> Really?')).toBe('Yes.');
    expect(cutText('Yes.\n\nRegards,\nAnna\n\nP.S. The invoice follows.')).toBe('Yes.\n\nP.S. The invoice follows.');
  });

  test('but not the thanks above a name', () => {
    expect(cutText('Thanks a lot!\nAnna')).toBe('Thanks a lot!');
  });

  test.each([
    'Thanks!',
    'Best, we talk on Monday about all of it.',
    'With regards to the offer: it stands.',
    'Sent from my desk, which is new.',
    'We need:\n-- a plan\n-- a date',
    '- Anna\n- Bruno',
    'Best,\nAnna\n\nPlease do not forget to send us the invoice.',
    'Who comes:\n\nAnna Berg | Northwind | yes\nBruno Costa | Northwind | no\n\nDo you come too?',
    'Regards from Berlin, where we meet on Monday.\n\nAnna will bring the contract.',
    'Thanks,\nplease call when you have read the contract.',
  ])('never in words that only look like one: %s', (text) => {
    expect(cutText(text)).toBe(text);
  });
});

const corpora = process.env['CLIENTSIDE_CORPORA'];
if (!corpora) console.info('the replies of the corpora are not cut: CLIENTSIDE_CORPORA names no folder with them');

test.runIf(corpora)('of the replies in the corpora nearly all are cut exactly', () => {
  const judged = judgeReplies(corpora ?? '');
  expect(judged.length).toBeGreaterThan(100);
  const wrong = judged.filter((reply) => !isExact(reply)).map(({ name }) => name);
  expect(wrong).toEqual(['crisp/email_with_date_headers', 'crisp/email_with_from_headers']);
});
