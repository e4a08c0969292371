import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { clientCard, personOnScreen, timelinePage } from '../shapes.ts';
import { viewSchema } from '../view-schema.ts';
import { type Call, id, nothing } from './parts.ts';

const contact = z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) });

/** What is on the screen. */
export const screenCalls = {
  /** The content script saw this on the screen: what belongs to a client is recorded, if recording is on. */
  'view.seen': {
    callers: ['content', 'page'],
    input: once(() => z.object({ view: viewSchema() })),
    output: once(() => nothing),
  },
  /** Who the people on the screen are, and the first client's card and timeline with it: one call for one view. */
  'screen.read': {
    callers: ['page'],
    input: once(() =>
      z.object({
        /** The user's own addresses: the page knows them already, and to read them again takes as long as a client. */
        own: z.array(z.string()).check(z.maxLength(200)),
        people: z.array(contact).check(z.maxLength(3000)),
        clientId: z.nullable(id),
      }),
    ),
    output: once(() =>
      z.object({
        people: z.array(personOnScreen()),
        /** The clients of these people, the one most of them belong to first. */
        clients: z.array(z.object({ id: z.string(), name: z.string() })),
        card: z.nullable(clientCard()),
        timeline: z.nullable(timelinePage()),
      }),
    ),
  },
  /** Opens a page of the extension or a web address in a tab of its own. */
  'tab.open': {
    callers: ['page'],
    input: once(() => z.object({ address: z.string().check(z.maxLength(8000)) })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
