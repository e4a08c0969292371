import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { instant } from '../../records/fields.ts';
import { medium } from '../../records/interaction.ts';
import type { Call } from './parts.ts';

/** A planned contact with a client: with which, when, about what. */
const comingEvent = once(() =>
  z.object({
    interactionId: z.string(),
    clientId: z.string(),
    clientName: z.string(),
    at: instant,
    allDay: z.boolean(),
    medium,
    subject: z.string(),
  }),
);

/** What is planned with all clients. */
export const comingCalls = {
  /** Those that are not over yet, the next first. */
  'coming.list': {
    callers: ['page'],
    input: once(() => z.object({ limit: z.int().check(z.minimum(1), z.maximum(100)) })),
    output: once(() => z.object({ events: z.array(comingEvent()) })),
  },
} as const satisfies Record<string, Call>;
