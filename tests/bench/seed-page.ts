import { systemClock } from '../../utils/platform/clock.ts';
import { byHand } from '../../utils/records/fields.ts';
import { change, openStore } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import { interactionOfMany, manyClients } from './many-clients.ts';
import { interactionOf } from './seeded-interaction.ts';
import { seededClients } from './seeded.ts';
import type { SeededClient } from './seeded.ts';

/** Runs in a page of the extension, on the store's own code. */

const batch = 2000;
const store = openStore({ clock: systemClock });

async function write(operationId: string, changes: Change[]): Promise<void> {
  const written = await store.write(operationId, () => changes);
  if (!written.ok) throw new Error(`Seeding ${operationId}: ${written.problem} ${written.detail}`);
}

function changesOf({ id, name, domain, people }: SeededClient): Change[] {
  const client = change('client', id, {
    set: {
      name,
      domains: { [domain]: true },
      status: 'active',
      owner: 'Maria Manager',
      backup: '',
      industry: 'Logistics',
      cadence: null,
      responseHours: 24,
      timeZone: null,
      preferredChannel: null,
      recording: 'full',
      since: null,
      provenance: byHand,
    },
  });
  const persons = people.map(({ name: personName, email }) =>
    change('person', `person ${email}`, {
      set: {
        name: personName,
        emails: { [email]: true },
        role: '',
        decisionMaker: null,
        clientId: id,
        statedChannel: null,
        provenance: byHand,
      },
    }),
  );
  return [client, ...persons];
}

/** Writes the clients and their people. */
export function seedClients(): Promise<void> {
  return write('seed clients', seededClients.flatMap(changesOf));
}

interface Range {
  from: number;
  to: number;
}

/** Writes the interactions from one number to another, and answers how long that took, in milliseconds. */
export function seedInteractions(range: Range): Promise<number> {
  return seed(range, interactionOf);
}

/** Writes thousands of clients, and so many interactions with them. */
export async function seedMany(interactions: number): Promise<number> {
  await write('seed many clients', manyClients.flatMap(changesOf));
  return seed({ from: 0, to: interactions }, interactionOfMany);
}

async function seed({ from, to }: Range, interaction: typeof interactionOf): Promise<number> {
  const start = performance.now();
  const now = Date.now();
  for (let first = from; first < to; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - first) }, (_, index) => first + index);
    const changes = numbers.map((index) => change('interaction', `seeded ${index}`, { set: interaction(index, now) }));
    await write(`seed ${first}`, changes);
  }
  return performance.now() - start;
}
