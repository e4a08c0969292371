// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { logContact } from '../../../utils/state/log-contact.ts';
import { readSettings } from '../../../utils/state/settings.ts';
import { addNorthwind } from './open-sidebar.tsx';
import { openPageWorld } from './page-world.ts';

const day = 24 * 60 * 60 * 1000;

test('what the notes of a call say is done, on either side, asks whether the promise is kept', async () => {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  await readSettings();
  const about = { clientId: 'northwind', who: '', due: null, projectId: null };
  for (const [owedBy, what] of [
    ['us', 'send the figures'],
    ['them', 'send the logo'],
    ['us', 'book the room'],
  ] as const)
    await world.ask('commitment.save', {
      operationId: `operation ${what}`,
      commitmentId: what,
      owedBy,
      what,
      ...about,
    });
  const what = { medium: 'call', direction: 'both', state: 'happened', allDay: false, minutes: 30 } as const;
  const entry = { occurrence: null, interactionId: null, clientIds: ['northwind'], subject: 'Call', participants: [] };
  await logContact('operation-log', {
    ...entry,
    ...what,
    at: Date.now() + day,
    summary: 'We have sent the figures.\nThe logo was sent by Anna.\nThe room is not booked yet.',
  });
  const closings = async () => {
    const listed = await world.ask('commitment.list', { clientId: 'northwind', states: ['open'] });
    return (
      JSON.stringify(listed)
        .match(/"quote":"[^"]+"/g)
        ?.toSorted() ?? []
    );
  };
  await expect
    .poll(closings, { timeout: 15_000 })
    .toEqual(['"quote":"The logo was sent by Anna."', '"quote":"We have sent the figures."']);
}, 20_000);
