import * as z from 'zod/mini';
import { viewSchema } from '../messaging/view-schema.ts';
import type { PageMessage } from '../sites/frame-port.ts';

const recapId = z.string().check(z.maxLength(700));

/** What the content script says to the sidebar, as it arrives. */
export const pageMessage: z.ZodMiniType<PageMessage> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view'), revision: z.int(), view: viewSchema() }),
  z.object({ type: z.literal('inserted'), recapId }),
  z.object({
    type: z.literal('no-compose'),
    recapId,
    url: z.nullable(z.string().check(z.maxLength(20_000))),
    site: z.string().check(z.maxLength(60)),
  }),
  z.object({ type: z.literal('not-inserted'), recapId }),
  z.object({ type: z.literal('sent'), recapId }),
  z.object({ type: z.literal('not-recorded'), problem: z.nullable(z.literal('full')) }),
  z.object({ type: z.literal('focus') }),
]);
