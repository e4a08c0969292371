import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostEndings } from '../../../utils/records/person.ts';
import { recordKinds } from '../../../utils/records/index.ts';
import { toKinds, type Key } from '../../../utils/store/kinds.ts';

/** The keys under which a fixture is found, with some fields changed. */
function keysOf(kind: string, changes: Record<string, unknown> = {}): Key[] {
  const text = readFileSync(new URL(`fixtures/${kind}-1.json`, import.meta.url), 'utf8');
  const parsed = toKinds(recordKinds)
    .get(kind)
    ?.parse({ ...JSON.parse(text), ...changes });
  return parsed?.ok === true ? parsed.value.keys : [];
}
const at = 1_793_606_400_000;

test('a client is found by name, whatever its case, and by each domain', () => {
  expect(keysOf('client')).toEqual([
    ['client.name', 'northwind traders'],
    ['client.domain', 'northwind.example'],
    ['client.domain', 'nw.example'],
  ]);
});

test('a person is found by address, by every ending of its host, and by client', () => {
  expect(keysOf('person')).toEqual([
    ['person.email', 'jean@mail.northwind.example'],
    ['person.host', 'mail.northwind.example'],
    ['person.host', 'northwind.example'],
    ['person.host', 'example'],
    ['person.client', 'client-1'],
  ]);
  expect(keysOf('person', { emails: {}, clientId: null })).toEqual([]);
  expect(hostEndings('odd@@a.example')).toEqual(['a.example', 'example']);
});

test('an interaction is found on the timeline of each of its clients, newest first', () => {
  expect(keysOf('interaction')).toEqual([
    ['interaction.timeline', 'client-1', -at],
    ['interaction.medium', 'client-1', 'mail', -at],
    ['interaction.contact', 'client-1', 'happened', 'in', -at],
    ['interaction.identity', '<1@northwind.example>'],
  ]);
  const shared = keysOf('interaction', { clientIds: { one: true, two: true } });
  expect(shared.filter(([index]) => index === 'interaction.timeline')).toEqual([
    ['interaction.timeline', 'one', -at],
    ['interaction.timeline', 'two', -at],
  ]);
});

test('a note is no contact, and what was typed has no identity', () => {
  const indexes = keysOf('interaction', { medium: 'note', identity: null }).map(([index]) => index);
  expect(indexes).toEqual(['interaction.timeline', 'interaction.medium']);
});

test('a recap stands where it was last touched', () => {
  expect(keysOf('recap')).toEqual([
    ['recap.timeline', 'client-1', -at - 60_000],
    ['recap.interaction', 'call-1'],
  ]);
  expect(keysOf('recap', { sentAt: at + 90_000 })[0]).toEqual(['recap.timeline', 'client-1', -at - 90_000]);
  expect(keysOf('recap', { insertedAt: null, interactionId: null })).toEqual([['recap.timeline', 'client-1', -at]]);
});
