import { expect, test } from 'vitest';
import { recapMeetingOf } from '../../../../components/sidebar/recap-meeting-of.ts';
import type { PersonOnScreen } from '../../../../utils/messaging/shapes.ts';
import type { Contact, RowView, View } from '../../../../utils/sites/view.ts';
import { anna, dana, event, thread } from '../views.ts';

const northwind = { id: 'northwind', name: 'Northwind Traders' };
const row = (id: string | null, from: Contact): RowView => {
  return { id, from: [from], subject: 'Quote', date: null, snippet: '', selected: true };
};
const list = (rows: RowView[]) => thread('', [], { kind: 'list', key: 'list/#inbox', rows });
const compose = (key: string) => thread('', [], { kind: 'compose', key: `compose/${key}` });

/** Under what a recap with these people is kept, and whether over a reload. */
function kept(view: View, contacts: Contact[], clients = [northwind]) {
  const people = contacts.map(({ name, email }): PersonOnScreen => ({
    name: name ?? '',
    email,
    standing: 'stranger',
    personId: null,
    role: '',
    clientId: null,
    clientName: null,
  }));
  const { key, lasting } = recapMeetingOf(view, people, clients, []);
  return { key, lasting };
}

test('the same message number at two mail servers is two mails', () => {
  const at = (origin: string) =>
    kept(thread('12', [anna], { key: 'message/INBOX/12', url: `${origin}/?_uid=12&_mbox=INBOX` }), [anna]);
  expect(at('https://mail.acme.example')).toEqual(at('https://mail.acme.example'));
  expect(at('https://mail.acme.example').key).not.toBe(at('https://mail.contoso.example').key);
});

test('each row of a list is a mail of its own, and a row without an id is none that lasts', () => {
  expect(kept(list([row('1', anna)]), [anna])).toEqual({ ...kept(list([row('1', anna)]), [anna]), lasting: true });
  expect(kept(list([row('1', anna)]), [anna]).key).not.toBe(kept(list([row('2', anna)]), [anna]).key);
  const unnamed = kept(list([row(null, anna)]), [anna], []);
  expect(unnamed.lasting).toBe(false);
  expect(unnamed.key).not.toBe(kept(list([row(null, dana)]), [dana], []).key);
});

test('the boxes of a page are numbered anew at each load: a mail that is written is known by its client or recipients', () => {
  expect(kept(compose('box-1'), [anna, dana], [])).toEqual(kept(compose('box-2'), [dana, anna], []));
  expect(kept(compose('box-1'), [anna], []).key).not.toBe(kept(compose('box-1'), [dana], []).key);
  expect(kept(compose('box-1'), [anna])).toEqual(kept(compose('box-2'), [anna]));
  expect(kept(compose('box-1'), [anna]).key).not.toBe(kept(compose('box-1'), [anna], []).key);
  expect(kept(compose('box-1'), [], []).lasting).toBe(false);
});

test('a mail that is written under a name of its own is another one than the next to the same client', () => {
  expect(kept(compose('66a1'), [anna])).toMatchObject({ lasting: true });
  expect(kept(compose('66a1'), [anna]).key).not.toBe(kept(compose('66a2'), [anna]).key);
});

test('an occurrence is known by its id, else by its title and time; what has neither does not last', () => {
  const shown = event('e-1', [anna]);
  const unnamed = { ...shown, event: shown.event && { ...shown.event, id: null } };
  expect(kept(shown, [anna])).toMatchObject({ lasting: true });
  expect(kept(unnamed, [anna])).toMatchObject({ lasting: true });
  expect(kept(unnamed, [anna]).key).not.toBe(kept(shown, [anna]).key);
  const untimed = { ...unnamed, event: unnamed.event && { ...unnamed.event, start: null } };
  expect(kept(untimed, [anna]).lasting).toBe(false);
});

test('a thread whose id is not painted yet does not last', () => {
  expect(kept(thread('', [anna], { key: 'thread/' }), [anna]).lasting).toBe(false);
  expect(kept(thread('', [anna], { key: 'thread/18a' }), [anna]).lasting).toBe(true);
});
