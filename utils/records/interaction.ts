import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

export const medium = z.enum(['mail', 'call', 'video', 'meeting', 'note']);
export type Medium = z.infer<typeof medium>;
export const direction = z.enum(['in', 'out', 'both']);

/** Someone who took part: in which place, and what they answered to an invitation. */
const participant = z.object({
  name: line,
  place: z.enum(['from', 'to', 'cc', 'guest']),
  status: z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']),
});

/** By address or name. */
type Participant = [key: string, participant: z.infer<typeof participant>];

const schema = () =>
  z.object({
    medium,
    /** When it was, or when it will be while it is planned. */
    at: instant,
    allDay: z.boolean(),
    minutes: z.nullable(z.int()),
    /** `in` from the client, `out` to the client, `both` where people spoke. */
    direction,
    state: z.enum(['planned', 'happened']),
    clientIds: setOf(z.literal(true)),
    /** The client who wrote, of several in one mail: only they were in contact with us by it. Null where all took part. */
    fromClientId: z._default(z.nullable(z.string()), null),
    /** By address, or by name where no address is known. */
    participants: setOf(participant),
    subject: line,
    /** A snippet of the mail or the notes of the call; empty where only metadata is kept. */
    summary: prose,
    projectId: z.nullable(z.string()),
    phase: z.nullable(z.enum(['before', 'during', 'after'])),
    /** What makes it the same mail or occurrence when it is met again elsewhere; null for what was typed. */
    identity: z.nullable(line),
    /**
     * Which version of a calendar's event it was made of (SEQUENCE and DTSTAMP), as long as nobody has changed it by hand:
     * a newer one may then change it. Null for everything else.
     */
    revision: z._default(z.nullable(z.object({ sequence: z.int(), stamp: instant })), null),
    former: formerClients,
    provenance,
  });

const minute = 60_000;
const dayMinutes = 24 * 60;

type Occasion = Pick<z.infer<ReturnType<typeof schema>>, 'at' | 'allDay' | 'minutes' | 'participants'>;

/** When it is over. */
function endOf({ at, allDay, minutes }: Occasion): number {
  return at + Math.max(minutes ?? 0, allDay ? dayMinutes : 0) * minute;
}

/** Whether everybody declined: it will not take place. */
export function isOffByAll({ participants }: Occasion): boolean {
  const statuses = Object.values(participants).map(({ status }) => status);
  return statuses.length > 0 && statuses.every((status) => status === 'declined');
}

/** A contact with a client: a mail, a call, a meeting, or a note about them. */
export const interaction = defineRecord({
  kind: 'interaction',
  schema,
  sets: ['clientIds', 'participants'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.at]),
    medium: (fields) => Object.keys(fields.clientIds).map((id) => [id, fields.medium, -fields.at]),
    contact: (fields) =>
      fields.medium === 'note'
        ? []
        : (fields.fromClientId === null ? Object.keys(fields.clientIds) : [fields.fromClientId]).map((id) => [
            id,
            fields.state,
            fields.direction,
            -fields.at,
          ]),
    /** What is planned, by when it is over: the daily upkeep finds it there. */
    due: (fields) => (fields.state === 'planned' && !isOffByAll(fields) ? [[endOf(fields)]] : []),
    identity: (fields) => (fields.identity === null ? [] : [[fields.identity]]),
  },
  searchable: ({ medium, at, clientIds, participants, subject, summary }) => {
    const named = (places: Participant[]) => places.flatMap(([key, { name }]) => [name, key]);
    const everyone = Object.entries(participants);
    return {
      title: [subject],
      people: named(everyone),
      text: [summary],
      at,
      clientIds: Object.keys(clientIds),
      kinds: medium === 'video' ? ['call', medium] : [medium],
      from: named(everyone.filter(([, { place }]) => place === 'from')),
    };
  },
  migrations: [],
});
export type Interaction = z.infer<ReturnType<typeof schema>>;
