import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { instant } from '../../records/fields.ts';
import { verdictAbout } from '../../records/verdict.ts';
import { type Call, id, nothing, operation } from './parts.ts';

/** Made of two ids. */
const decisionId = once(() => z.string().check(z.maxLength(1500)));
const pair = { about: verdictAbout, keptId: id, otherId: id };

/** What is known of one of two that look alike, in the order in which it is shown. */
const side = once(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    facts: z.array(
      z.object({
        what: z.enum(['role', 'address', 'phone', 'client', 'domain', 'industry', 'person']),
        values: z.array(z.string()),
      }),
    ),
  }),
);
export type LookAlikeSide = z.infer<ReturnType<typeof side>>;

/** Why two look like one. */
const reasonKind = once(() =>
  z.enum([
    'same-address',
    'same-phone',
    'same-name',
    'name-written-otherwise',
    'name-order',
    'nickname',
    'name-left-out',
    'initial',
    'single-word',
    'same-client',
    'same-domain',
    'same-mailbox',
    'same-company-name',
    'similar-company-name',
    'similar-domain',
    'same-people',
    'people-of-one-name',
  ]),
);
export type LookAlikeReasonKind = z.infer<ReturnType<typeof reasonKind>>;

/** Two that look like one, the one that would stay first; each reason with what it was seen in. */
const proposal = once(() =>
  z.object({
    about: verdictAbout,
    kept: side(),
    other: side(),
    /** How sure it is, from 0 to 1. */
    weight: z.number(),
    reasons: z.array(z.object({ kind: reasonKind(), seen: z.array(z.string()) })),
  }),
);
export type Proposal = z.infer<ReturnType<typeof proposal>>;

/** What was decided of two, under the names that they had then. */
const decision = once(() =>
  z.object({
    id: z.string(),
    about: verdictAbout,
    verdict: z.enum(['one', 'apart']),
    keptId: z.string(),
    otherId: z.string(),
    keptName: z.string(),
    otherName: z.string(),
    decidedAt: instant,
    /** A client's history is still going over or back. */
    isAtWork: z.boolean(),
  }),
);
export type Decision = z.infer<ReturnType<typeof decision>>;

/** People and clients that may be one: what is proposed, what is decided, and how that is taken back. */
export const lookAlikeCalls = {
  /** The most certain hundred; of one client's people alone where a client is named. */
  'look-alike.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: z.nullable(id) })),
    output: once(() => z.object({ proposals: z.array(proposal()), total: z.int() })),
  },
  /** The last two hundred decisions, newest first. */
  'look-alike.decisions': { callers: ['page'], input: once(() => nothing), output: once(() => z.array(decision())) },
  /** The other goes into the kept one. With clients it is answered once their history has gone over. */
  'look-alike.merge': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, ...pair })),
    output: once(() => z.object({ decisionId: z.string() })),
  },
  'look-alike.apart': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, ...pair })),
    output: once(() => nothing),
  },
  /** Takes a decision back, at any time; afterwards the two are kept apart, or may be proposed again. */
  'look-alike.take-back': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, decisionId: decisionId(), afterwards: z.enum(['apart', 'open']) })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
