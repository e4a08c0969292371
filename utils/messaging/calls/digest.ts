import * as z from 'zod/mini';
import { timeOfDay } from '../../settings/settings.ts';
import type { Call } from './parts.ts';

const digest = z.object({ at: z.nullable(timeOfDay) });

/** The notification that tells once a day what needs care. */
export const digestCalls = {
  /** When it comes; null where nobody wants it. */
  'digest.read': { callers: ['page'], input: z.object({}), output: digest },
  'digest.save': { callers: ['page'], input: digest, output: digest },
} as const satisfies Record<string, Call>;
