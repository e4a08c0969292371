import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { channel, day, instant, line, mailLanguage, prose, provenance, setOf } from './fields.ts';

/** A goal or a need of a client: where it was said, and whether they confirmed it. */
export const statement = z.object({
  text: prose,
  quote: z.nullable(prose),
  source: z.nullable(prose),
  confirmedOn: z.nullable(day),
  addedAt: instant,
  /** Which question of the first meeting it answers: what they want to reach, for whom, how they will know, what they fear. */
  answers: z._default(z.nullable(z.enum(['reach', 'audience', 'proof', 'fear'])), null),
});
export type Statement = z.infer<typeof statement>;

/** How often a client wants to hear from us, who chose that, and since when. */
export const cadence = z.object({
  days: z.int().check(z.minimum(1), z.maximum(3650)),
  chosenBy: z.enum(['client', 'us']),
  since: day,
});

export const clientStatus = z.enum(['prospect', 'active', 'paused', 'former']);
/** How much of a client's mail is kept: with a snippet, without, or nothing at all. */
export const recording = z.enum(['full', 'metadata', 'none']);

const schema = () =>
  z.object({
    name: line.check(z.minLength(1)),
    /** Registrable domains, each an element of its own. */
    domains: setOf(z.literal(true)),
    status: clientStatus,
    owner: line,
    backup: line,
    industry: line,
    goals: setOf(statement),
    needs: setOf(statement),
    cadence: z.nullable(cadence),
    /** The answer that was promised to this client, in working hours. */
    responseHours: z.nullable(z.number().check(z.positive())),
    timeZone: z.nullable(line),
    preferredChannel: z.nullable(channel),
    /** What mails to them are written in; null for the browser's own. */
    language: z._default(z.nullable(mailLanguage), null),
    recording,
    /** The day the relation began. */
    since: z.nullable(day),
    provenance,
  });

/** A client: the organisation or the person that the work is done for. */
export const client = defineRecord({
  kind: 'client',
  schema,
  sets: ['domains', 'goals', 'needs'],
  indexes: {
    name: (fields) => [[fields.name.toLocaleLowerCase()]],
    domain: (fields) => Object.keys(fields.domains).map((domain) => [domain]),
  },
  searchable: ({ name, domains, owner, backup, industry, goals, needs }) => ({
    title: [name],
    people: [...Object.keys(domains), owner, backup],
    text: [industry, ...[...Object.values(goals), ...Object.values(needs)].flatMap(wordsOf)],
  }),
  migrations: [],
});

/** What was said, as it was said, and where. */
function wordsOf({ text, quote, source }: Statement): string[] {
  return [text, quote ?? '', source ?? ''].filter(Boolean);
}

export type Client = z.infer<ReturnType<typeof schema>>;
