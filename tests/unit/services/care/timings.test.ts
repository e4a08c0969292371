import { expect, test } from 'vitest';
import { packTimings, unpackTimings } from '../../../../utils/services/care/timings.ts';
import { waitFor } from '../../../../utils/signals/define-signal.ts';

const about = { key: 'a', title: 'send the figures', since: 1_795_000_000_000, evidence: [] };
const waits = [
  waitFor('promise-ours', { ...about, due: '2026-11-25' }),
  waitFor('question', { ...about, agreed: 16, zone: 'Europe/Berlin', hiddenUntil: '2026-12-01' }),
];

test('timings are the waits without what they are about', () => {
  const onDisk = JSON.stringify(packTimings(waits));
  expect(onDisk).not.toContain('figures');
  expect(unpackTimings(JSON.parse(onDisk))).toEqual(
    waits.map(({ signal, since, due, agreed, zone, hiddenUntil }) => ({
      signal,
      since,
      due,
      agreed,
      zone,
      hiddenUntil,
    })),
  );
});

test('where one of them cannot be read, none is: which wait it is about is told by its place', () => {
  const good = ['silence', 1, null, 7, null, null];
  expect(unpackTimings([...good, ...good])).toHaveLength(2);
  const broken = [[null], good.slice(0, 5), good.with(0, 1), good.with(1, '1'), good.with(2, 3), good.with(3, 'x')];
  for (const each of [...broken, good.with(4, 5), good.with(5, 0)])
    expect(unpackTimings([...good, ...each])).toEqual([]);
  expect([null, {}, 'text'].map(unpackTimings)).toEqual([[], [], []]);
});
