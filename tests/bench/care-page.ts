import { call } from '../../utils/messaging/client.ts';
import { systemClock } from '../../utils/platform/clock.ts';
import { byHand } from '../../utils/records/fields.ts';
import { refreshSome } from '../../utils/services/care/refresh.ts';
import { change, openStore } from '../../utils/store/index.ts';
import { interactionOfMany, manyClients } from './many-clients.ts';

/** Runs in a page of the extension: what it takes to keep the list of what needs care up to date. */

const day = 86_400_000;
const store = openStore({ clock: systemClock });

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Gives every client a cadence, a promise of each side, and a question. Answers how long that took, in milliseconds. */
export async function addPromises(): Promise<number> {
  const start = performance.now();
  const now = Date.now();
  for (let first = 0; first < manyClients.length; first += 500) {
    const changes = manyClients.slice(first, first + 500).flatMap(({ id }, index) => {
      const clientIds = { [id]: true as const };
      const about = { clientIds, interactionId: null, provenance: byHand };
      const promise = {
        ...about,
        projectId: null,
        who: '',
        said: 'promised' as const,
        quote: null,
        state: 'open' as const,
      };
      const due = dayOf(now + ((index % 40) - 20) * day);
      return [
        change('client', id, { set: { cadence: { days: 7 + (index % 60), chosenBy: 'client', since: '2020-01-01' } } }),
        ...(['us', 'them'] as const).map((owedBy) =>
          change('commitment', `promise ${owedBy} ${id}`, {
            set: {
              ...promise,
              owedBy,
              what: 'send the figures',
              due,
              madeAt: now - day,
              closedAt: null,
              closing: null,
            },
          }),
        ),
        change('question', `question ${id}`, {
          set: {
            ...about,
            askedBy: '',
            text: 'When?',
            askedAt: now - 3 * day,
            thread: 'x',
            state: 'open',
            answeredAt: null,
          },
        }),
      ];
    });
    const written = await store.write(`promises ${first}`, () => changes);
    if (!written.ok) throw new Error(`${written.problem} ${written.detail}`);
  }
  return performance.now() - start;
}

/** Looks at every client anew; answers how long that took, in milliseconds. */
export async function lookAtAll(rules: string): Promise<number> {
  await store.care.renew(rules);
  const start = performance.now();
  while ((await refreshSome(store, Date.now())).length > 0);
  return performance.now() - start;
}

/** So many times the code is compiled first. */
const compiling = 5;

/** Writes one contact with one client after the other, and how long it takes each time until what needs care is right again. */
export async function changeOne(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < compiling + count; index += 1) {
    const number = index * 37;
    const written = await store.write(`one ${index}`, () => [
      change('interaction', `one ${index}`, { set: interactionOfMany(number, Date.now()) }),
    ]);
    if (!written.ok) throw new Error(written.problem);
    const start = performance.now();
    await refreshSome(store, Date.now());
    times.push(performance.now() - start);
  }
  return times.slice(compiling);
}

/** Asks the background for the list as the screens do; answers how long it took until it was there and read, in milliseconds. */
export async function askForList(limit: number): Promise<number> {
  const start = performance.now();
  const answered = await call('care.list', { clientId: null, limit });
  if (!answered.ok) throw new Error(answered.problem);
  return performance.now() - start;
}
