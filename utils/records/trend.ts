import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { instant, line, prose, provenance } from './fields.ts';

const schema = () =>
  z.object({
    industry: line.check(z.minLength(1)),
    /** In a word or two. */
    topic: line,
    text: prose.check(z.minLength(1)),
    /** Where it was read or heard: an address, a name. */
    source: line,
    notedAt: instant,
    provenance,
  });

/** What moves in an industry. */
export const trend = defineRecord({
  kind: 'trend',
  schema,
  sets: [],
  indexes: {
    industry: (fields) => [[fields.industry.toLocaleLowerCase(), -fields.notedAt]],
    time: (fields) => [[-fields.notedAt]],
  },
  searchable: ({ industry, topic, text, source, notedAt }) => ({
    title: [topic],
    people: [],
    text: [industry, text, source],
    at: notedAt,
  }),
  migrations: [],
});
