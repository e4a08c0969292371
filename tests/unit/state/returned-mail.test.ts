import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTo } from '../../../utils/messaging/router.ts';
import { contactLeft } from '../../../utils/practice/risks/contact-left.ts';
import { momentHere } from '../../../utils/signals/moment-here.ts';
import { readClientPractice } from '../../../utils/state/client-practice.ts';
import { makeWorld, threadView } from '../services/world.ts';

const daemon = { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' };
const gone = 'Your message was not delivered to Anna@northwind.example because the address could not be found.';

/** A second person of Northwind, and a client with somebody of their own. */
async function addOthers({ ask, operation }: ReturnType<typeof makeWorld>): Promise<void> {
  const bruno = { personId: 'bruno', clientId: 'northwind', name: 'Bruno Ochoa', email: 'bruno@northwind.example' };
  await ask('person.add', { ...bruno, operationId: operation(), link: null });
  await ask('client.add', {
    operationId: operation(),
    clientId: 'contoso',
    name: 'Contoso',
    domains: ['contoso.example'],
    people: [{ name: 'Grace', email: 'grace@contoso.example' }],
    link: null,
  });
}

/** A background that has seen a mail, and is asked as a page asks it. */
async function seen(from: typeof daemon, text: string, subject = 'Delivery Status Notification (Failure)') {
  const world = makeWorld();
  await world.addNorthwind();
  await addOthers(world);
  const self = { id: fakeBrowser.runtime.id, origin: 'chrome-extension://test/' };
  const sender = { id: self.id, url: `${self.origin}sidebar.html` };
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => self.origin + path,
    sendMessage: async (message: unknown) => answerTo(world.routes, structuredClone(message), sender, self),
  });
  const recorded = await world.seen(threadView({ from, text }, { subject }));
  const read = await readClientPractice('northwind');
  if (!read.ok || read.value === null) throw new Error('not read');
  return { ...world, recorded, risks: contactLeft.look(read.value, momentHere(world.world.now)) };
}

const several = `Delivery has failed to these recipients:
Anna Berg (anna@northwind.example): no such address
bruno@northwind.example: no such address
grace@contoso.example: no such address

From: maria@acme.example
To: anna@northwind.example, carla@northwind.example, grace@contoso.example`;

test.each([
  ['a mail server', daemon],
  ['their own server', { name: 'Postmaster', email: 'postmaster@northwind.example' }],
  ['our own server', { name: 'Mail', email: 'MAILER-DAEMON@acme.example' }],
])('a mail that came back from %s is a note, and whoever it was for may have left', async (_, from) => {
  const { ask, recorded, risks } = await seen(from, gone);
  expect(recorded).toBe(1);
  expect(risks).toMatchObject([{ title: 'Anna Berg', evidence: [{ kind: 'interaction' }, { kind: 'person' }] }]);
  const { entries } = await ask('timeline.page', { clientId: 'northwind', filter: 'all', after: null, limit: 5 });
  expect(entries).toMatchObject([{ medium: 'note', subject: 'Delivery Status Notification (Failure)' }]);
});

test('it is known whom it was for where a server says a lot before it', async () => {
  const polite = `This is the mail system at host mx.acme.example. ${'I am sorry to have to inform you of this. '.repeat(9)}`;
  const { risks } = await seen(daemon, `${polite} Write to postmaster. <anna@northwind.example>: not delivered`);
  expect(risks).toMatchObject([{ title: 'Anna Berg' }]);
});

test('a delay, a stranger, and other mail that nobody wrote are not written down', async () => {
  const nothing = { recorded: 0, risks: [] };
  expect(await seen(daemon, `${gone} It is delayed.`, 'Delayed')).toMatchObject(nothing);
  expect(await seen(daemon, 'Not delivered to jo@elsewhere.example')).toMatchObject(nothing);
  expect(await seen({ name: 'News', email: 'no-reply@northwind.example' }, gone)).toMatchObject(nothing);
});

test('of several who were not there each may have left, also at another client; of its other readers nothing is said', async () => {
  const { ask, recorded, risks } = await seen(daemon, several);
  expect(recorded).toBe(1);
  expect(risks.map(({ title }) => title)).toEqual(['Anna Berg', 'Bruno Ochoa']);
  const contoso = await readClientPractice('contoso');
  if (!contoso.ok || contoso.value === null) throw new Error('not read');
  expect(contactLeft.look(contoso.value, momentHere(Date.now()))).toMatchObject([{ title: 'Grace' }]);
  const { entries } = await ask('timeline.page', { clientId: 'contoso', filter: 'all', after: null, limit: 5 });
  expect(entries).toHaveLength(1);
});

test('one of several who wants nothing recorded is enough for nothing to be', async () => {
  const world = makeWorld();
  await world.addNorthwind();
  await addOthers(world);
  const edit = { recording: 'none' } as const;
  await world.ask('client.edit', { operationId: world.operation(), clientId: 'contoso', edit });
  const view = threadView({ from: daemon, text: several }, { subject: 'Undelivered' });
  expect(await world.seen(view)).toBe(0);
});

test('whom it was for is known also where that is said only with the mail that came back', async () => {
  const { risks } = await seen(
    daemon,
    'This mail was not delivered.\nTo: anna@northwind.example, bruno@northwind.example',
  );
  expect(risks).toMatchObject([{ title: 'Anna Berg' }]);
});
