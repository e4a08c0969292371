import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { commitmentShape } from './care.ts';
import { type Call, id, nothing, operation } from './parts.ts';

/** So many are listed and decided on at once. */
export const mostProposals = 1000;

/** A promise that was proposed and nobody decided on yet, and the client under whom it is listed(). */
const listed = once(() => z.object({ clientId: z.string(), clientName: z.string(), promised: commitmentShape() }));

/** Proposed promises of all clients together. */
export const proposalCalls = {
  /** The newest first; `total` counts those beyond them too. */
  'proposal.list': {
    callers: ['page'],
    input: once(() => nothing),
    output: once(() => z.object({ proposals: z.array(listed()), total: z.int() })),
  },
  /** Turns several down at once. What was decided on meanwhile stays as it is. */
  'proposal.refuse': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, commitmentIds: z.array(id).check(z.maxLength(mostProposals)) })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
