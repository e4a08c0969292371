import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { timeOfDay } from '../../settings/settings.ts';
import type { Call } from './parts.ts';

const digest = once(() => z.object({ at: z.nullable(timeOfDay) }));

/** The notification that tells once a day what needs care. */
export const digestCalls = {
  /** When it comes; null where nobody wants it. */
  'digest.read': { callers: ['page'], input: once(() => z.object({})), output: once(() => digest()) },
  'digest.save': { callers: ['page'], input: once(() => digest()), output: once(() => digest()) },
} as const satisfies Record<string, Call>;
