import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ByteSource } from '../../../../utils/importers/importer.ts';
import { answerTo } from '../../../../utils/messaging/router.ts';
import { contactLeft } from '../../../../utils/practice/risks/contact-left.ts';
import { momentHere } from '../../../../utils/signals/moment-here.ts';
import { readClientPractice } from '../../../../utils/state/client-practice.ts';
import { filesWorld, mailFile } from './import-files.ts';
import { anna, maria } from './import-world.ts';

const daemon = 'mailer-daemon@googlemail.com';
const later = 'Sat, 21 Nov 2026 09:12:00 +0000';
const polite = 'This is the mail system. I am sorry to have to inform you of this. '.repeat(9);

/** A mail of a server with what it says to people and, in a part of its own, to programs. */
function returned(words: string, report: string | null, from = daemon): ByteSource {
  const part = report === null ? '' : `--cut\nContent-Type: message/delivery-status\n\n${report}\n`;
  const original = `--cut\nContent-Type: message/rfc822\n\nFrom: ${maria.email}\nTo: ${anna.email}\n\nHello\n--cut--\n`;
  const lines = [
    `Message-ID: <back@mail.example>`,
    `From: Mail Delivery <${from}>`,
    `To: <${maria.email}>`,
    `Date: ${later}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=cut',
  ];
  const text = `${lines.join('\n')}\n\n--cut\n\n${words}\n${part}${original}`;
  const bytes = new TextEncoder().encode(text);
  return {
    name: 'back.eml',
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
}

function reportOf(status: string, action = 'failed', who = anna.email): string {
  return `Reporting-MTA: dns; mx.acme.example\n\nFinal-Recipient: rfc822; ${who}\nAction: ${action}\nStatus: ${status} (told)`;
}

/** What is proposed after an import into a background that knows Anna of Northwind. */
async function imported(...files: ByteSource[]) {
  const world = await filesWorld();
  await world.addNorthwind();
  const self = { id: fakeBrowser.runtime.id, origin: 'chrome-extension://test/' };
  const sender = { id: self.id, url: `${self.origin}sidebar.html` };
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => self.origin + path,
    sendMessage: async (message: unknown) => answerTo(world.routes, structuredClone(message), sender, self),
  });
  const survey = await world.readFiles('one', ...files);
  const summary = await world.take('one', survey);
  const read = await readClientPractice('northwind');
  if (!read.ok || read.value === null) throw new Error('not read');
  const { contacts } = read.value;
  return { ...world, survey, summary, contacts, risks: contactLeft.look(read.value, momentHere(world.world.now)) };
}

describe('a mail in a file that came back', () => {
  test('says that whoever it was for may have left, as one seen on a page does', async () => {
    const { contacts, risks, summary } = await imported(returned(polite, reportOf('5.1.1')));
    expect(risks).toMatchObject([{ title: 'Anna Berg', evidence: [{ kind: 'interaction' }, { kind: 'person' }] }]);
    expect(contacts.map(({ fields }) => fields)).toMatchObject([{ medium: 'note', provenance: { source: 'file' } }]);
    expect(summary?.counts).toMatchObject({ mails: 1 });
  });

  test.each([
    ['by its words, where it has no report', returned(`${polite} <${anna.email}>: was not delivered`, null)],
    ['from our own server', returned(polite, reportOf('5.0.0'), 'postmaster@acme.example')],
    ['from a server that is called by a number', returned('', reportOf('5.1.10'), 'MicrosoftExchange32@acme.example')],
  ])('%s', async (_, file) => {
    expect((await imported(file)).risks).toMatchObject([{ title: 'Anna Berg' }]);
  });

  test.each([
    ['only waits', returned('It is undeliverable so far.', reportOf('4.4.1', 'delayed'))],
    ['found a full mailbox', returned('Undeliverable', reportOf('5.2.2'))],
    ['was held back by a filter', returned('Undeliverable', reportOf('5.7.1'))],
    ['arrived', returned('Undeliverable', reportOf('2.0.0', 'delivered'))],
    ['was for a stranger', returned('Undeliverable', reportOf('5.1.1', 'failed', 'jo@elsewhere.example'))],
    ['only says so, from a person', returned('Undeliverable', reportOf('5.1.1'), 'bo@northwind.example')],
  ])('says nothing where it %s', async (_, file) => {
    expect(await imported(file)).toMatchObject({ contacts: [], risks: [] });
  });

  test('is no contact: it makes nobody a client, and says nothing of who has written since', async () => {
    const stranger = await imported(returned('', reportOf('5.1.1', 'failed', 'jo@elsewhere.example')));
    expect(stranger.survey.candidates).toEqual([]);
    expect(stranger.survey.skipped).toEqual([{ kind: 'mail', reason: 'nobody', count: 1 }]);
    const after = mailFile('I am back.', { date: 'Sun, 22 Nov 2026 09:12:00 +0000' });
    expect((await imported(returned('', reportOf('5.1.1')), after)).risks).toEqual([]);
  });

  test('by its words names whom they name, and none of the other readers', async () => {
    const words = `It was not delivered to\n${anna.email}\nbruno@northwind.example\n\n----- Original message -----\nTo: carla@northwind.example`;
    const { contacts } = await imported(returned(words, null));
    const [named] = contacts.map(({ fields }) => Object.keys(fields.participants));
    expect(named).toEqual([daemon, anna.email, 'bruno@northwind.example']);
  });
});
