import { describe, expect, test } from 'vitest';
import { mbox } from '../../../../utils/importers/formats/mbox.ts';
import type { ItemOf } from '../../../../utils/importers/item.ts';
import { readAll, utf8 } from '../../importers/mail/mail-file.ts';
import { anna, importWorld, maria, meeting } from './import-world.ts';

type World = Awaited<ReturnType<typeof importWorld>>;
type Event = ItemOf<'event'>;

const day = 24 * 60 * 60 * 1000;
const at = Date.parse('2026-12-10T10:00Z');
const invited = [{ ...anna, status: 'awaiting' as const }];

/** Version `sequence` of the meeting. */
function version(sequence: number, different: Partial<Event> = {}): Event {
  const stamp = Date.parse('2026-11-01T09:00Z') + sequence * day;
  return meeting({ at, guests: invited, revision: { sequence, stamp, isReply: false }, ...different });
}

/** What Anna's calendar answers to a version. */
function answer(status: 'accepted' | 'declined', sequence = 0, hour = 1): Event {
  const stamp = version(sequence).revision?.stamp ?? 0;
  const revision = { sequence, stamp: stamp + hour * 60_000, isReply: true };
  return version(sequence, { guests: [{ ...anna, name: '', status }], revision });
}

const moved = version(1, { at: at + day, title: 'Kick-off, moved' });
const cancelled = version(2, { cancelled: true });

async function stored({ store }: World) {
  const { records } = await store.list({ kind: 'interaction', index: 'identity', prefix: [], limit: 10 });
  return records.map(({ fields }) => ({ at: fields.at, subject: fields.subject, who: fields.participants }));
}

const asFirst = { at, subject: 'Kick-off' };
const asMoved = { at: at + day, subject: 'Kick-off, moved' };

describe('in one import, whatever comes first', () => {
  test.each([
    ['an invitation that was declined', [version(0), answer('declined')], []],
    [
      'one that was declined after it was accepted',
      [version(0), answer('accepted', 0, 1), answer('declined', 0, 2)],
      [],
    ],
    [
      'one that was accepted after it was declined',
      [version(0), answer('declined', 0, 1), answer('accepted', 0, 2)],
      [asFirst],
    ],
    ['a meeting that was called off', [version(0), cancelled], []],
    ['one that was called off without a new number', [version(0), version(0, { cancelled: true })], []],
    ['a meeting that was moved', [version(0), moved], [asMoved]],
    ['one that was moved after the first date was declined', [version(0), answer('declined'), moved], [asMoved]],
    ['a meeting that is known by an answer alone', [answer('accepted')], [asFirst]],
    ['the same again', [version(0), version(0)], [asFirst]],
  ])('%s', async (_, tellings, expected) => {
    for (const order of [tellings, tellings.toReversed()]) {
      for (const batches of [[order], order.map((telling) => [telling])]) {
        const world = await importWorld();
        // Somebody else's meeting, so that there is a client to choose.
        const other = meeting({ sourceId: 'other', at: at - 30 * day, title: 'Other' });
        const survey = await world.read('one', ...batches, [other]);
        const done = await world.take('one', survey);
        const found = (await stored(world)).filter(({ subject }) => subject !== 'Other');
        expect(found).toMatchObject(expected);
        expect(done?.counts.events).toBe(expected.length + 1);
        const fresh = survey.groups.reduce((sum, group) => sum + (group.kind === 'event' ? group.fresh : 0), 0);
        expect(fresh).toBe(expected.length + 1);
        await world.store.close();
        globalThis.indexedDB = new IDBFactory();
      }
    }
  });

  test('who answered is kept with the meeting', async () => {
    const world = await importWorld();
    await world.bringIn('one', [answer('accepted')], [version(0)]);
    expect(await stored(world)).toMatchObject([{ who: { [anna.email]: { name: anna.name, status: 'accepted' } } }]);
  });

  test('mails with an invitation, its refusal and its end are no contact but for the two that a person wrote', async () => {
    const text = (from: string, to: string, method: string, lines: string) =>
      `From ${from} Mon Oct 05 09:00:00 2026\nFrom: ${from}\nTo: ${to}\nSubject: ${method}\n` +
      `Date: Mon, 5 Oct 2026 09:00:00 +0000\nContent-Type: text/calendar; method=${method}\n\n` +
      `BEGIN:VCALENDAR\nMETHOD:${method}\nBEGIN:VEVENT\nUID:kick@acme\nDTSTART:20261010T100000Z\nSUMMARY:Kick-off\n` +
      `ORGANIZER:mailto:${maria.email}\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n\n`;
    const guest = (status: string) => `ATTENDEE;PARTSTAT=${status}:mailto:${anna.email}`;
    const file =
      text(maria.email, anna.email, 'REQUEST', `DTSTAMP:20261005T090000Z\n${guest('NEEDS-ACTION')}`) +
      text(anna.email, maria.email, 'REPLY', `DTSTAMP:20261005T100000Z\n${guest('DECLINED')}`) +
      text(maria.email, anna.email, 'CANCEL', `SEQUENCE:1\nDTSTAMP:20261006T090000Z\n${guest('DECLINED')}`);
    const { items } = await readAll(mbox, utf8(file));
    const world = await importWorld();
    expect(await world.bringIn('one', items)).toMatchObject({ counts: { mails: 2, events: 0 } });
  });
});

describe('against what an earlier import brought', () => {
  test('a newer version moves it, an older one does not, and the end ends it', async () => {
    const world = await importWorld();
    await world.bringIn('one', [version(0)]);
    const survey = await world.read('two', [moved]);
    expect(survey.groups).toMatchObject([{ kind: 'event', fresh: 0, merged: 1, known: 0 }]);
    expect(await world.take('two', survey)).toMatchObject({ counts: { events: 0, merged: 1 } });
    expect(await stored(world)).toMatchObject([asMoved]);
    expect(await world.bringIn('three', [version(0)])).toMatchObject({ counts: { events: 0, merged: 0 } });
    expect(await stored(world)).toMatchObject([asMoved]);
    const end = await world.read('four', [cancelled]);
    expect(end.groups).toMatchObject([{ kind: 'event', merged: 1 }]);
    expect(await world.take('four', end)).toMatchObject({ counts: { events: 0, merged: 1 } });
    expect(await stored(world)).toEqual([]);
    await world.ask('import.undo', { importId: 'four' });
    await world.finish('four');
    expect(await stored(world)).toMatchObject([asMoved]);
  });

  test('one that is declined since is no contact any more', async () => {
    const world = await importWorld();
    await world.bringIn('one', [version(0)]);
    expect(await world.bringIn('two', [answer('declined')])).toMatchObject({ counts: { merged: 1 } });
    expect(await stored(world)).toEqual([]);
  });

  test('one that was accepted since says so', async () => {
    const world = await importWorld();
    await world.bringIn('one', [version(0)]);
    await world.bringIn('two', [answer('accepted')]);
    expect(await stored(world)).toMatchObject([{ ...asFirst, who: { [anna.email]: { status: 'accepted' } } }]);
  });

  test('an export of another day that says the same changes nothing', async () => {
    const world = await importWorld();
    await world.bringIn('one', [version(0)]);
    const again = version(0, { revision: { sequence: 0, stamp: at, isReply: false } });
    expect(await world.bringIn('two', [again])).toMatchObject({ counts: { events: 0, merged: 0 } });
  });

  test('what was changed by hand stays as it is', async () => {
    const world = await importWorld();
    await world.bringIn('one', [version(0)]);
    const { records } = await world.store.list({ kind: 'interaction', index: 'identity', prefix: [], limit: 1 });
    const [record] = records;
    if (record === undefined) throw new Error('no meeting');
    const { medium, minutes, direction, state, subject, allDay } = record.fields;
    const about = { occurrence: null, interactionId: record.id, clientIds: Object.keys(record.fields.clientIds) };
    const entry = {
      ...about,
      medium,
      at,
      allDay,
      minutes,
      direction,
      state,
      subject,
      summary: 'By phone',
      participants: [],
    };
    await world.ask('interaction.log', { operationId: 'operation-hand', entry });
    expect(await world.bringIn('two', [moved])).toMatchObject({ counts: { merged: 0 } });
    expect(await world.bringIn('three', [cancelled])).toMatchObject({ counts: { merged: 0 } });
    expect(await stored(world)).toMatchObject([asFirst]);
  });
});
