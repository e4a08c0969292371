import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contract, type CallName, type LogEntry } from '../../../utils/messaging/contract.ts';
import { publishRoster } from '../../../utils/services/roster.ts';
import { upkeepAlarm, upkeepOf } from '../../../utils/services/upkeep.ts';
import { makeWorld, threadView } from './world.ts';

const ownPage = { caller: 'page', origin: null } as const;

const client = {
  clientId: 'northwind',
  name: 'Northwind Traders',
  domains: ['northwind.example'],
  people: [{ name: 'Anna Berg', email: 'anna@northwind.example' }],
  link: null,
};
const entry: LogEntry = {
  occurrence: null,
  interactionId: null,
  clientIds: ['northwind'],
  medium: 'call',
  direction: 'both',
  state: 'happened',
  at: Date.parse('2026-11-02T10:00Z'),
  allDay: false,
  minutes: 10,
  subject: 'Kick-off',
  summary: '',
  participants: [],
};
const draft = {
  recapId: 'recap',
  clientIds: ['northwind'],
  interactionId: null,
  to: [],
  subject: 'Recap',
  notes: '',
  templateId: 'recap',
  edited: null,
};
const person = { personId: 'dana', clientId: null, name: 'Dana', email: null, link: null };

/** Every call that carries an operation, with something for it to write. */
const writes: Partial<Record<CallName, object>> = {
  undo: { undoing: 'operation-before' },
  'client.add': client,
  'client.edit': { clientId: 'northwind', edit: { status: 'paused' } },
  'client.delete': { clientId: 'northwind' },
  'person.add': person,
  'person.edit': { personId: 'dana', edit: { role: 'buyer' } },
  'interaction.log': { entry },
  'interaction.delete': { interactionId: 'call' },
  'recap.save': { draft },
  'recap.step': { recapId: 'recap', step: 'sent' },
  'copy.restore': { lines: [] },
  'clients.edit': { clientIds: ['northwind'], edit: { status: 'paused' } },
  'clients.delete': { clientIds: ['northwind'] },
  'look-alike.merge': { about: 'person', keptId: 'dana', otherId: 'dana-2' },
  'look-alike.apart': { about: 'person', keptId: 'dana', otherId: 'dana-2' },
  'care.decide': {
    clientId: 'northwind',
    signal: 'silence',
    key: 'call',
    decision: 'done',
    until: null,
    untilTheyWrite: false,
    because: '',
  },
  'reading.save': {
    of: { interactionId: 'call', identity: null, recapId: null },
    reading: { proposals: [], questions: [], closings: [] },
  },
  'commitment.save': {
    commitmentId: 'promise',
    clientId: 'northwind',
    owedBy: 'us',
    who: '',
    what: 'send the figures',
    due: null,
    projectId: null,
  },
  'commitment.decide': { commitmentId: 'promise', decision: 'take' },
  'recap.not-needed': { interactionId: 'call', because: 'a test call' },
  'contact.assign': { kind: 'interaction', id: 'call', projectId: 'shop' },
  'practice.save': { changes: [{ kind: 'teammate', id: 'maria', set: { name: 'Maria' } }] },
  'practice.delete': { kind: 'project', ids: ['shop'] },
  'proposal.refuse': { commitmentIds: ['promise'] },
  'feedback.hear': { identity: 'mail', opinions: [{ sort: 'praise', sentence: 'Well done' }], reply: null },
  'question.decide': { questionId: 'question', decision: 'answered' },
  'look-alike.take-back': { decisionId: 'verdict', afterwards: 'apart' },
};
const everyWrite = Object.keys(contract)
  .filter((name): name is CallName => name in contract)
  .filter((name) => 'operationId' in contract[name].input().shape);

describe('before recording was ever turned on', () => {
  test.each(everyWrite)('%s keeps nothing and says so', async (name) => {
    const { routes, store, operation } = makeWorld();
    const answer = await routes[name]({ operationId: operation(), ...writes[name] }, ownPage);
    expect(answer).toMatchObject({ ok: false, problem: 'off' });
    expect(await store.count('client', 'all', [])).toBe(0);
  });

  test('a mail that is opened is not recorded, and no upkeep or roster writes anything', async () => {
    const { ask, store } = makeWorld();
    await ask('view.seen', { view: threadView() }, 'content');
    await publishRoster(store);
    await upkeepOf(store, upkeepAlarm);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('a name or an address that was chosen changes nothing about it', async () => {
    const { ask, routes, operation } = makeWorld();
    const edit = { signature: 'Maria', ownAddresses: ['maria@acme.example'], recording: false };
    expect((await ask('settings.edit', { edit })).settings).toMatchObject({ recording: false, begun: false });
    const answer = await routes['client.add']({ operationId: operation(), ...client }, ownPage);
    expect(answer).toMatchObject({ ok: false, problem: 'off' });
  });
});

describe('while recording rests', () => {
  test('what a person adds and logs is kept, what they open is not', async () => {
    const { ask, operation } = makeWorld();
    await ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
    await ask('settings.edit', { edit: { recording: false } });
    expect((await ask('settings.read', {})).settings).toMatchObject({ recording: false, begun: true });
    await ask('client.add', { operationId: operation(), ...client });
    await ask('interaction.log', { operationId: operation(), entry });
    await ask('view.seen', { view: threadView() }, 'content');
    expect(await ask('store.state', {})).toMatchObject({ clients: 1, interactions: 1 });
  });
});
