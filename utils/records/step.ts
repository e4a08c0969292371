import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.string(),
    sort: z.enum(['begun', 'ended', 'change', 'challenge', 'decision', 'lesson', 'note']),
    text: prose.check(z.minLength(1)),
    /** Who wrote it down, by name. */
    by: line,
    at: instant,
    former: formerClients,
    provenance,
  });

/** A step of a project as it was written down: added, never changed. */
export const step = defineRecord({
  kind: 'step',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.at]),
    project: (fields) => [[fields.projectId, -fields.at]],
  },
  searchable: ({ text, sort, by, at, clientIds }) => ({
    title: [text],
    people: [by],
    text: [],
    at,
    clientIds: Object.keys(clientIds),
    kinds: [sort],
  }),
  migrations: [],
});
