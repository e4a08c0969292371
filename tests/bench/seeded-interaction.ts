import type { FieldsOf } from '../../utils/records/index.ts';
import { clientOf } from './seeded.ts';

const day = 86_400_000;
const media = ['mail', 'mail', 'mail', 'mail', 'mail', 'mail', 'call', 'video', 'meeting', 'note'] as const;
const subjects = ['Open points', 'Quote for the annual plan', 'Depot in Lyon', 'Draft of the report', 'Weekly call'];
const words = (
  'the delivery of new seats moves to June because our depot closes in May and nobody has time for another tool please ' +
  'send a revised plan with training on its own line before Tuesday so that we can show it to the board'
).split(' ');

/** The same text for the same number, of about 250 characters, different from the next one. */
function textOf(index: number): string {
  const picked = Array.from({ length: 45 }, (_, at) => words[(index * 7 + at * (1 + (index % 5))) % words.length]);
  return `${picked.join(' ')}. Ref ${index}.`;
}

/** The interaction of this number: six mails in ten, the rest calls, meetings and notes, over the four years before `now`. */
export function interactionOf(index: number, now: number): FieldsOf<'interaction'> {
  const client = clientOf(index);
  const medium = media[index % media.length] ?? 'mail';
  const isMail = medium === 'mail';
  const at = now - day - ((index * 7919) % ((4 * 365 * day) / 60_000)) * 60_000;
  const [writer] = client.people;
  return {
    medium,
    at,
    allDay: false,
    minutes: isMail || medium === 'note' ? null : 30,
    direction: isMail ? (index % 3 === 0 ? 'out' : 'in') : 'both',
    state: 'happened',
    clientIds: { [client.id]: true },
    participants: Object.fromEntries(
      client.people.map(({ name, email }) => [
        email,
        { name, place: email === writer?.email ? 'from' : 'to', status: 'unknown' },
      ]),
    ),
    subject: `${subjects[index % subjects.length] ?? ''} ${index}`,
    summary: textOf(index),
    projectId: null,
    fromClientId: null,
    former: null,
    revision: null,
    phase: null,
    identity: isMail ? `mail ${writer?.email ?? ''} ${Math.floor(at / 60_000)} seeded ${index}` : null,
    provenance: {
      source: isMail ? 'page' : 'hand',
      site: isMail ? 'gmail' : null,
      sourceId: isMail ? `seeded-${index}` : null,
      link: null,
    },
  };
}
