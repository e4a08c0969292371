import { describe, expect, test } from 'vitest';
import { ownWords } from '../../../../utils/importers/mail/own-words.ts';

function words(text: string): string {
  return ownWords(text, 600).text;
}

const quoted = 'The offer of last week.\nBest, Bruno\n';

describe('what somebody wrote ends', () => {
  test.each([
    ['English', 'On Tue, Nov 3, 2026 at 9:30 AM Bruno Costa <bruno@x.example> wrote:'],
    ['English, on two lines', 'On Tue, Nov 3, 2026 at 9:30 AM Bruno Costa <bruno@x.example>\nwrote:'],
    [
      'English, on three lines',
      'On Tue, Nov 3, 2026 at 9:30 AM Bruno Costa of Costa and Sons\n<bruno@x.example>\nwrote:',
    ],
    ['English, without a colon', '---- On Tue, 03 Nov 2026 09:30:00 +0100 bruno@x.example wrote ----'],
    ['German', 'Am Di., 3. Nov. 2026 um 09:30 Uhr schrieb Bruno Costa <bruno@x.example>:'],
    ['German, on two lines', 'Am Di., 3. Nov. 2026 um 09:30 Uhr schrieb Bruno Costa\n<bruno@x.example>:'],
    ['German, the name first', 'Bruno Costa <bruno@x.example> schrieb am 3. November 2026 um 09:30:'],
    ['Spanish', 'El mar, 3 nov 2026 a las 9:30, Bruno Costa (<bruno@x.example>) escribió:'],
    ['French', 'Le mar. 3 nov. 2026 à 09:30, Bruno Costa <bruno@x.example> a écrit :'],
    ['Italian', 'Il giorno mar 3 nov 2026 alle ore 09:30 Bruno Costa <bruno@x.example>\nha scritto:'],
    ['Portuguese', 'Em ter., 3 de nov. de 2026 às 09:30, Bruno Costa <bruno@x.example> escreveu:'],
    ['Dutch', 'Op di 3 nov 2026 om 09:30 schreef Bruno Costa <bruno@x.example>:'],
    ['Swedish', 'Den tis 3 nov. 2026 kl 09:30 skrev Bruno Costa <bruno@x.example>:'],
    ['Polish', 'wt., 3 lis 2026 o 09:30 Bruno Costa <bruno@x.example> napisał(a):'],
    ['Russian', 'вт, 3 нояб. 2026 г. в 09:30, Bruno Costa <bruno@x.example> написал:'],
    ['Japanese', '2026年11月3日(火) 9:30 Bruno Costa <bruno@x.example>:'],
    ['Chinese', 'Bruno Costa <bruno@x.example> 于2026年11月3日周二 09:30写道：'],
  ])('where the mail that is answered is introduced in %s', (_, attribution) => {
    expect(words(`Thank you, that fits.\n\n${attribution}\n\n${quoted}`)).toBe('Thank you, that fits.');
  });

  test.each([
    ['English', '-----Original Message-----'],
    ['English, forwarded', '---------- Forwarded message ---------'],
    ['Apple Mail', 'Begin forwarded message:'],
    ['Lotus Notes', '---------------------- Forwarded by Bruno Costa/HOU/X on 11/03/2026 09:30 AM ----'],
    ['German', '-----Ursprüngliche Nachricht-----'],
    ['German, forwarded', '-------- Weitergeleitete Nachricht --------'],
    ['Spanish', '-----Mensaje original-----'],
    ['French', "-----Message d'origine-----"],
    ['French, forwarded', '---------- Message transféré ----------'],
  ])('where a whole mail follows, marked in %s', (_, mark) => {
    expect(words(`Please see below.\n\n${mark}\nFrom: Bruno\n${quoted}`)).toBe('Please see below.');
  });

  test.each([
    ['English', 'From: Bruno Costa\nSent: Tuesday\nTo: Anna\nSubject: Offer'],
    ['English, in bold', '*From:* Bruno Costa\n*Sent:* Tuesday\n*To:* Anna\n*Subject:* Offer'],
    ['German', 'Von: Bruno Costa\nGesendet: Dienstag\nAn: Anna\nBetreff: Angebot'],
    ['Spanish', 'De: Bruno Costa\nEnviado el: martes\nPara: Anna\nAsunto: Oferta'],
    ['French', 'De : Bruno Costa\nEnvoyé : mardi\nÀ : Anna\nObjet : Offre'],
    ['Lotus Notes', 'Bruno Costa <bruno@x.example> on 11/03/2026 09:30:16 AM\nTo: Anna\ncc:\nSubject: Offer'],
  ])('where the headers of another mail are printed in %s', (_, headers) => {
    expect(words(`Please see below.\n\n${headers}\n\n${quoted}`)).toBe('Please see below.');
  });

  test('at the signature', () => {
    expect(words('Thank you.\n-- \nAnna Berg\nNorthwind')).toBe('Thank you.');
  });
});

describe('what somebody wrote goes on', () => {
  test('behind what they quote', () => {
    expect(words('On Tue, Nov 3, 2026, Bruno wrote:\n> Can you come?\n>> Who?\n\nYes, gladly.')).toBe('Yes, gladly.');
    expect(words('Bruno writes:\n> Can you come?\nYes, gladly.')).toBe('Yes, gladly.');
  });

  test.each([
    'On Monday we start, on Friday we are done.',
    'From: is what a mail begins with.',
    'From: here on\nDate: open\nwe begin.',
    'He wrote:\nall is well.',
    'We need three things:\n1. a plan',
    'The --dry-run option -- it is new -- helps.',
    'To: do\nSubject: to change',
  ])('in words that only look so: %s', (text) => {
    expect(words(text)).toBe(text.replaceAll('\n', ' '));
  });
});
