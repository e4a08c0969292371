import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { instant, line } from '../../records/fields.ts';
import { logEntry, recapDraft } from '../edits.ts';
import { interactionShape, recapShape, timelineFilter, timelinePage } from '../shapes.ts';
import { type Call, id, nothing, operation } from './parts.ts';

/** The history with a client. */
export const contactCalls = {
  'timeline.page': {
    callers: ['page'],
    input: once(() =>
      z.object({
        clientId: id,
        filter: timelineFilter,
        /** The moment from which on, going back; the newest are the first where there is none. */
        from: z.exactOptional(z.nullable(instant)),
        after: z.nullable(z.string()),
        limit: z.int().check(z.minimum(1), z.maximum(200)),
      }),
    ),
    output: once(() => timelinePage()),
  },
  'interaction.log': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, entry: logEntry() })),
    output: once(() => z.object({ interactionId: z.string(), updated: z.boolean() })),
  },
  'interaction.read': {
    callers: ['page'],
    input: once(() => z.object({ interactionId: id })),
    output: once(() => z.nullable(interactionShape())),
  },
  /** What was logged for an occurrence of an event, if anything. */
  'interaction.of': {
    callers: ['page'],
    input: once(() => z.object({ site: line, eventId: line })),
    output: once(() => z.nullable(interactionShape())),
  },
  'interaction.delete': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, interactionId: id })),
    output: once(() => nothing),
  },
  /** Puts an entry of the timeline down under a project, or under none. */
  'contact.assign': {
    callers: ['page'],
    input: once(() =>
      z.object({ ...operation, kind: z.enum(['interaction', 'recap']), id, projectId: z.nullable(id) }),
    ),
    output: once(() => nothing),
  },
  'recap.save': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, draft: recapDraft() })),
    output: once(() => nothing),
  },
  'recap.read': {
    callers: ['page'],
    input: once(() => z.object({ recapId: id })),
    output: once(() => z.nullable(recapShape())),
  },
  /** The mails that were drafted for a client, recaps among them, the newest first. */
  'recap.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id, limit: z.int().check(z.minimum(1), z.maximum(1000)) })),
    output: once(() => z.array(recapShape())),
  },
  /** The compose box that the recap was put into was filled or sent. */
  'recap.step': {
    callers: ['content', 'page'],
    input: once(() => z.object({ ...operation, recapId: id, step: z.enum(['inserted', 'sent']) })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
