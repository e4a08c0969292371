import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { email, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

/** An answer as it came in: `interactionId` is the mail that it came in, null where a person typed it. */
const answer = z.object({
  score: z.int().check(z.minimum(0), z.maximum(10)),
  comment: prose,
  at: instant,
  interactionId: z.nullable(z.string()),
});
export type SurveyAnswer = z.infer<typeof answer>;

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.nullable(z.string()),
    /** Whom it asks. */
    to: email,
    /** Satisfaction from 1 to 5, recommendation from 0 to 10, or a question of one's own from 1 to 5. */
    sort: z.enum(['csat', 'nps', 'own']),
    question: line.check(z.minLength(1)),
    /** What an answer is told by; nobody can guess it. */
    code: line.check(z.minLength(8)),
    state: z.enum(['drafted', 'asked', 'answered', 'dropped']),
    draftedAt: instant,
    askedAt: z.nullable(instant),
    /** Every answer that came in, by the mail that it came in. One of them counts, whose words and score stand below. */
    answers: setOf(answer),
    score: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
    comment: prose,
    answeredAt: z.nullable(instant),
    /** The mail that it was answered in. */
    interactionId: z.nullable(z.string()),
    former: formerClients,
    provenance,
  });

/** A question of how content a client is, asked by mail and answered by mail. */
export const survey = defineRecord({
  kind: 'survey',
  schema,
  sets: ['clientIds', 'answers'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.draftedAt]),
    code: (fields) => [[fields.code]],
    state: (fields) => [[fields.state, -fields.draftedAt]],
  },
  searchable: ({ question, to, comment, answers, code, draftedAt, clientIds }) => ({
    title: [question],
    people: [to],
    // The comment that counts is most often that of one of the answers.
    text: [...new Set([comment, ...Object.values(answers).map((each) => each.comment)]), code],
    at: draftedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
export type Survey = z.infer<ReturnType<typeof schema>>;
