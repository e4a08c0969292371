// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { call } from '../../../utils/messaging/client.ts';
import { logContact } from '../../../utils/state/log-contact.ts';
import { readSettings } from '../../../utils/state/settings.ts';
import { addNorthwind } from './open-sidebar.tsx';
import { openPageWorld } from './page-world.ts';

const day = 24 * 60 * 60 * 1000;

const about = { clientId: 'northwind', who: '', due: null, projectId: null };
const anna = { name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' } as const;
const talk = { medium: 'call', direction: 'both', state: 'happened', allDay: false, minutes: 30 } as const;

/** A client with these promises, and what is said to be done in the notes of a call: each promise with the sentence. */
async function openWith(promises: readonly (readonly ['us' | 'them', string])[]) {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  await readSettings();
  for (const [owedBy, what] of promises)
    await world.ask('commitment.save', {
      operationId: `operation ${what}`,
      commitmentId: what,
      owedBy,
      what,
      ...about,
    });
  async function log(subject: string, summary: string) {
    const entry = { occurrence: null, interactionId: null, clientIds: ['northwind'], participants: [anna] };
    await logContact('operation-log', { ...entry, ...talk, at: Date.now() + day, subject, summary });
  }
  async function closings() {
    const listed = await call('commitment.list', { clientId: 'northwind', states: ['open'] });
    const commitments = listed.ok ? listed.value.commitments : [];
    return commitments.flatMap(({ fields: { what, closing } }) => (closing ? [`${what}: ${closing.quote}`] : []));
  }
  return { log, closings };
}

const patience = { timeout: 15_000 };

test('what the notes of a call say is done, on either side, asks whether the promise is kept', async () => {
  const { log, closings } = await openWith([
    ['us', 'send the figures'],
    ['them', 'send the logo'],
    ['us', 'book the room'],
  ]);
  await log('Call', 'We have sent the figures.\nThe logo was sent by Anna.\nThe room is not booked yet.');
  await expect
    .poll(async () => (await closings()).toSorted(), patience)
    .toEqual(['send the figures: We have sent the figures.', 'send the logo: The logo was sent by Anna.']);
}, 20_000);

test('a line alone that says what a guest has done is told of their promise, and not of ours', async () => {
  const { log, closings } = await openWith([
    ['them', 'send the logo'],
    ['us', 'send the logo to the printer'],
  ]);
  await log('Anna has sent the logo', '');
  await expect.poll(closings, patience).toEqual(['send the logo: Anna has sent the logo']);
}, 20_000);
