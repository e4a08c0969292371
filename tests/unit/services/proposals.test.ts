import { expect, test } from 'vitest';
import { makeWorld } from './world.ts';

const day = 86_400_000;

/** Northwind and Contoso, each with a call in which something was proposed. */
async function proposed() {
  const made = makeWorld();
  const { ask, operation, world } = made;
  await made.addNorthwind();
  const contoso = { clientId: 'contoso', name: 'Contoso', domains: [], people: [], link: null };
  await ask('client.add', { operationId: operation(), ...contoso });
  /** A call so many days ago in which this was promised. */
  const say = async (clientIds: string[], daysAgo: number, ...whats: string[]) => {
    const { interactionId } = await ask('interaction.log', {
      operationId: operation(),
      entry: {
        occurrence: null,
        interactionId: null,
        clientIds,
        medium: 'call',
        direction: 'both',
        state: 'happened',
        at: world.now - daysAgo * day,
        allDay: false,
        minutes: 30,
        subject: whats.join(),
        summary: '',
        participants: [],
      },
    });
    const proposals = whats.map((what) => ({
      owedBy: 'us' as const,
      who: '',
      what,
      due: null,
      said: 'promised' as const,
      quote: what,
    }));
    const of = { interactionId, identity: null, recapId: null };
    const reading = { proposals, questions: [], closings: [] };
    await ask('reading.save', { operationId: operation(), of, reading });
  };
  const listed = async () => {
    const { proposals, total } = await ask('proposal.list', {});
    expect(total).toBe(proposals.length);
    return proposals.map(({ clientName, promised }) => `${clientName}: ${promised.fields.what}`);
  };
  const idsOf = async (clientId: string) =>
    (await ask('proposal.list', {})).proposals.flatMap((each) =>
      each.clientId === clientId ? [each.promised.id] : [],
    );
  return { ...made, say, listed, idsOf };
}

test('what is proposed with all clients is listed with the newest first, what concerns two of them once', async () => {
  const { say, listed } = await proposed();
  await say(['northwind'], 3, 'send the figures');
  await say(['contoso'], 1, 'name a contact');
  await say(['contoso', 'northwind'], 2, 'book the room');
  const [first, second, third, ...others] = await listed();
  expect([first, third]).toEqual(['Contoso: name a contact', 'Northwind Traders: send the figures']);
  expect(second).toMatch(/: book the room$/);
  expect(others).toEqual([]);
});

test('what was decided on is listed no more', async () => {
  const { ask, operation, say, listed, idsOf } = await proposed();
  await say(['northwind'], 3, 'send the figures', 'call again');
  const [commitmentId = ''] = await idsOf('northwind');
  await ask('commitment.decide', { operationId: operation(), commitmentId, decision: 'take' });
  expect(await listed()).toHaveLength(1);
});

test('all of a client are dropped at once and come back at once; what was taken meanwhile stays taken', async () => {
  const { ask, operation, say, listed, idsOf } = await proposed();
  await say(['northwind'], 3, 'send the figures', 'call again', 'book the room');
  await say(['contoso'], 1, 'name a contact');
  const commitmentIds = await idsOf('northwind');
  const taken = { commitmentId: commitmentIds[0] ?? '', decision: 'take' } as const;
  await ask('commitment.decide', { operationId: operation(), ...taken });
  await ask('proposal.refuse', { operationId: 'operation-refuse', commitmentIds });
  expect(await listed()).toEqual(['Contoso: name a contact']);
  const { commitments } = await ask('commitment.list', { clientId: 'northwind', states: ['open', 'refused'] });
  expect(commitments.map(({ fields }) => fields.state).toSorted()).toEqual(['open', 'refused', 'refused']);
  await ask('undo', { operationId: operation(), undoing: 'operation-refuse' });
  expect(await listed()).toHaveLength(3);
});
