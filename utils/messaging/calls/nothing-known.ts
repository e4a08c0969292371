import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { day } from '../../records/fields.ts';

/** What may be said where nothing is known of since a day: there was none up to a day, or none was seen on so many of the days. */
export const nothingKnown = once(() =>
  z.discriminatedUnion('said', [
    z.object({ said: z.literal('none'), until: day }),
    z.object({ said: z.literal('none-seen'), days: z.int(), of: z.int() }),
  ]),
);
