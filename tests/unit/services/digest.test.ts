import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import texts from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { chooseDigest, digestAlarm, showDigest } from '../../../utils/services/care/digest.ts';
import { isDigestDue, nextDigest } from '../../../utils/services/care/digest-time.ts';
import { makeWorld } from './world.ts';

const at = (moment: string) => Date.parse(moment);

describe('when a digest comes', () => {
  test('not before its time, then once', () => {
    expect(isDigestDue(at('2026-11-25T08:29:59'), '08:30', null)).toBe(false);
    expect(isDigestDue(at('2026-11-25T08:30'), '08:30', null)).toBe(true);
    expect(isDigestDue(at('2026-11-25T23:00'), '08:30', '2026-11-25')).toBe(false);
  });

  test('late on a day on which the browser was closed at its time, and once after several missed days', () => {
    expect(isDigestDue(at('2026-11-25T17:00'), '08:30', '2026-11-21')).toBe(true);
  });

  test('on this day also where the clock was ahead by days and was put right', () => {
    expect(isDigestDue(at('2026-11-25T09:00'), '08:30', '2026-12-24')).toBe(true);
  });

  test('next today or tomorrow, at the same time of day over the change of daylight saving', () => {
    expect(nextDigest(at('2026-11-25T08:00'), '08:30')).toBe(at('2026-11-25T08:30'));
    expect(nextDigest(at('2026-11-25T08:30'), '08:30')).toBe(at('2026-11-26T08:30'));
    expect(nextDigest(at('2026-10-24T12:00'), '08:30')).toBe(at('2026-10-25T08:30'));
    expect(nextDigest(at('2026-12-31T12:00'), '08:30')).toBe(at('2027-01-01T08:30'));
  });
});

interface Shown {
  title: string;
  message: string;
}
let shown: Shown[];

beforeEach(() => {
  shown = [];
});

/** A browser in which notifications were allowed, or were not. */
function allow(isAllowed: boolean): void {
  const known: Record<string, { message: string } | undefined> = texts;
  const fill = (text: string, values: string[]) =>
    text.replace(/\$(\d)/g, (_, place: string) => values[+place - 1] ?? '');
  Object.assign(fakeBrowser, {
    i18n: {
      getMessage: (key: string, values: string[] = []) => fill(known[key]?.message ?? '', values),
      getUILanguage: () => 'en',
    },
    notifications: isAllowed
      ? {
          create: async (_: string, notification: Shown) => void shown.push(notification),
          onClicked: { addListener: vi.fn() },
        }
      : undefined,
  });
}

async function promises(world: ReturnType<typeof makeWorld>, ...dues: string[]): Promise<void> {
  await world.addNorthwind();
  for (const [index, due] of dues.entries()) {
    await world.ask('commitment.save', {
      operationId: world.operation(),
      commitmentId: `promise-${index}`,
      clientId: 'northwind',
      owedBy: 'us',
      who: '',
      what: `Promise ${index}`,
      due,
      projectId: null,
    });
  }
  await world.ask('care.list', { clientId: 'northwind', limit: 0 });
}

const plain = (text: string | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');

describe('the digest', () => {
  test('says how many are late and names the three weightiest, once a day', async () => {
    const world = makeWorld(at('2026-11-23T10:00'));
    allow(true);
    await promises(world, '2026-11-22', '2026-11-10', '2026-11-20', '2026-11-23');
    await chooseDigest('09:00', at('2026-11-23T08:00'));
    await showDigest(world.store, at('2026-11-23T08:59'));
    expect(shown).toEqual([]);
    await showDigest(world.store, at('2026-11-23T10:00'));
    await showDigest(world.store, at('2026-11-23T11:00'));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.title).toBe('3 things are late');
    expect(plain(shown[0]?.message).split('\n')).toEqual([
      'Northwind Traders – We owe: Promise 1',
      'Northwind Traders – We owe: Promise 2',
      'Northwind Traders – We owe: Promise 0',
    ]);
    await showDigest(world.store, at('2026-11-24T09:00'));
    expect(shown).toHaveLength(2);
  });

  test('begins tomorrow where its time has passed when it is chosen', async () => {
    const world = makeWorld(at('2026-11-23T10:00'));
    allow(true);
    await promises(world, '2026-11-10');
    await chooseDigest('09:00', at('2026-11-23T10:00'));
    await showDigest(world.store, at('2026-11-23T10:01'));
    expect(shown).toEqual([]);
    expect(await fakeBrowser.alarms.get(digestAlarm)).toMatchObject({ scheduledTime: at('2026-11-24T09:00') });
  });

  test('is silent where nothing needs care, where it is off, and where the browser does not allow it any more', async () => {
    const world = makeWorld(at('2026-11-23T10:00'));
    allow(true);
    await promises(world);
    await chooseDigest('09:00', at('2026-11-23T08:00'));
    await showDigest(world.store, at('2026-11-23T10:00'));
    await promises(world, '2026-11-10');
    await chooseDigest(null, at('2026-11-24T08:00'));
    expect(await fakeBrowser.alarms.get(digestAlarm)).toBeFalsy();
    await showDigest(world.store, at('2026-11-24T10:00'));
    await chooseDigest('09:00', at('2026-11-25T08:00'));
    allow(false);
    await showDigest(world.store, at('2026-11-25T10:00'));
    expect(shown).toEqual([]);
  });
});
