import { expect, test } from 'vitest';
import { byHand } from '../../../utils/records/fields.ts';
import { makeWorld } from './world.ts';

test('each mail about a concern tells of it anew, with what is offered by then', async () => {
  const { ask, addNorthwind, operation, world } = makeWorld();
  await addNorthwind();
  const clientIds = { northwind: true as const };
  const concern = { clientIds, projectId: null, what: 'Late', tellings: {}, outcome: '', raisedAt: 1 };
  const set = { ...concern, options: 'Wait a week', state: 'open' as const, provenance: byHand };
  const save = (fields: Partial<typeof set>) =>
    ask('practice.save', { operationId: operation(), changes: [{ kind: 'concern', id: 'late', set: fields }] });
  const send = async (recapId: string, to: string[]) => {
    const mail = { clientIds: ['northwind'], interactionId: null, subject: '', notes: '', edited: null };
    const about = { kind: 'concern', id: 'late' } as const;
    await ask('recap.save', {
      operationId: operation(),
      draft: { ...mail, recapId, to, templateId: 'concern', about },
    });
    await ask('recap.step', { operationId: operation(), recapId, step: 'sent' });
    return world.now;
  };
  await save(set);
  const told = await send('one', ['anna@northwind.example']);
  world.now += 60_000;
  await save({ options: 'Begin without' });
  const again = await send('two', ['bo@northwind.example']);
  await ask('recap.step', { operationId: operation(), recapId: 'one', step: 'sent' });
  const { records } = await ask('practice.read', { kind: 'concern', ids: ['late'] });
  const by = { medium: 'mail', outcome: '' };
  expect(records[0]?.fields).toMatchObject({
    tellings: {
      one: { ...by, to: 'Anna Berg', at: told, options: 'Wait a week' },
      two: { ...by, to: 'bo@northwind.example', at: again, options: 'Begin without' },
    },
  });
});
