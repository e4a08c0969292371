import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { day, instant, line, provenance, setOf } from './fields.ts';

/** Days away, both included; `share` is how much of each of them, 1 for all of it. */
const absence = z.object({
  from: day,
  until: day,
  why: line,
  share: z.number().check(z.minimum(0), z.maximum(1)),
});

const schema = () =>
  z.object({
    name: line.check(z.minLength(1)),
    skills: setOf(z.literal(true)),
    /** How many days a week there are for clients' work. */
    daysAWeek: z.number().check(z.minimum(0), z.maximum(7)),
    absences: setOf(absence),
    isActive: z.boolean(),
    addedAt: instant,
    provenance,
  });

/** Somebody who does the work: what they can do, and when they have time. */
export const teammate = defineRecord({
  kind: 'teammate',
  schema,
  sets: ['skills', 'absences'],
  indexes: {
    name: (fields) => [[fields.name.toLocaleLowerCase()]],
  },
  searchable: ({ name, skills, absences, addedAt }) => ({
    title: [name],
    people: [],
    text: [...Object.keys(skills), ...Object.values(absences).map(({ why }) => why)],
    at: addedAt,
  }),
  // The same fields: from here on they are found by why somebody is away, and what was there before is indexed anew.
  migrations: [(fields) => fields],
});
export type Teammate = z.infer<ReturnType<typeof schema>>;
