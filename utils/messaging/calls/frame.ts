import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { draftBlockSchema } from '../../records/draft-block.ts';
import { line, email } from '../../records/fields.ts';
import { type Call, id, nothing } from './parts.ts';

/** An adapter's name. */
const site = z.string().check(z.maxLength(60), z.regex(/^[a-z-]+$/));
/** Of the page's address; its origin is told by the browser. */
const path = z.string().check(z.maxLength(4000));
const draft = once(() =>
  z.object({
    recapId: id,
    to: z.array(email).check(z.maxLength(200)),
    subject: line,
    blocks: z.array(draftBlockSchema).check(z.maxLength(1000)),
  }),
);
/** How the sidebar stands beside a site's pages; the width in CSS pixels. */
const frame = once(() => z.object({ open: z.boolean(), width: z.int().check(z.minimum(0), z.maximum(10_000)) }));

/** What a content script starts with: it reads no storage by itself, in which everything lies open. */
export const frameCalls = {
  /** How the sidebar was left on this site, and the draft that the page was opened for. */
  'frame.read': {
    callers: ['content'],
    input: once(() => z.object({ site, path })),
    output: once(() => z.object({ frame: z.nullable(frame()), pending: z.nullable(draft()) })),
  },
  'frame.write': {
    callers: ['content'],
    input: once(() => z.object({ site, frame: frame() })),
    output: once(() => nothing),
  },
  /** Keeps a draft for the page that is opened for it at this address. */
  'pending.keep': {
    callers: ['page'],
    input: once(() => z.object({ site, address: z.url().check(z.maxLength(20_000)), draft: draft() })),
    output: once(() => nothing),
  },
  /** A page is about to write the draft that was kept for it; `unknown` where another page was before, or too much time has passed. */
  'pending.take': {
    callers: ['content'],
    input: once(() => z.object({ recapId: id, path })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
