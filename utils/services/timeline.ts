import * as z from 'zod/mini';
import { parseJson } from '../platform/json.ts';
import type { TimelineEntry, TimelineFilter, TimelinePage } from '../messaging/shapes.ts';
import type { KeyPart } from '../records/define-record.ts';
import type { Medium } from '../records/interaction.ts';
import type { Reader } from '../store/types.ts';
import { entryOfInteraction, entryOfRecap } from './timeline-entry.ts';

/** A sorted source of entries, newest first. */
type Stream =
  { kind: 'interaction'; index: string; prefix: KeyPart[] } | { kind: 'recap'; index: string; prefix: KeyPart[] };

/** Where a stream goes on: from its beginning (null), after a key, or nowhere. */
const cursor = z.union([z.null(), z.literal('end'), z.array(z.union([z.string(), z.number()]))]);
type Cursor = z.infer<typeof cursor>;

const media: Record<Exclude<TimelineFilter, 'all'>, Medium[]> = {
  mail: ['mail'],
  call: ['call', 'video'],
  meeting: ['meeting'],
  note: ['note'],
};

/**
 * A page of a client's history, newest first: interactions and recaps merged by time. It begins at `from`, in milliseconds
 * since 1970, or goes on `after` the page that said so; an `after` that cannot be read begins anew.
 */
export async function readTimeline(
  reader: Reader,
  question: { clientId: string; filter: TimelineFilter; from?: number | null; after: string | null; limit: number },
): Promise<TimelinePage> {
  const streams = streamsOf(question.clientId, question.filter);
  const from = question.after === null ? beginningAt(question.from ?? null, streams) : cursorsOf(question.after);
  const pages = await Promise.all(
    streams.map((stream, index) => take(reader, stream, from[index] ?? null, question.limit)),
  );
  const merged = pages
    .flatMap((page, stream) => page.entries.map((entry) => ({ entry, stream })))
    .toSorted((a, b) => b.entry.at - a.entry.at)
    .slice(0, question.limit);

  const used = streams.map((_, stream) => merged.filter((each) => each.stream === stream).length);
  const left = pages.some((page, index) => page.entries.length > (used[index] ?? 0) || page.next !== 'end');
  const entries = merged.map(({ entry }) => entry);
  if (!left) return { entries, next: null };
  const next = await Promise.all(pages.map((page, index) => cursorAfter(reader, page, used[index] ?? 0)));
  return { entries, next: JSON.stringify(next) };
}

function streamsOf(clientId: string, filter: TimelineFilter): Stream[] {
  const recaps: Stream = { kind: 'recap', index: 'timeline', prefix: [clientId] };
  if (filter === 'all') return [{ kind: 'interaction', index: 'timeline', prefix: [clientId] }, recaps];
  const streams: Stream[] = media[filter].map((medium) => ({
    kind: 'interaction',
    index: 'medium',
    prefix: [clientId, medium],
  }));
  return filter === 'mail' ? [...streams, recaps] : streams;
}

/** Every stream's first entry at or before a moment; null for its first one. */
function beginningAt(moment: number | null, streams: readonly Stream[]): Cursor[] {
  return moment === null ? [] : streams.map(() => [-moment - 1]);
}

function cursorsOf(after: string): Cursor[] {
  const parsed = z.array(cursor).safeParse(parseJson(after));
  return parsed.success ? parsed.data : [];
}

/** What was read of a stream, from where, and where it goes on. */
interface Taken {
  stream: Stream;
  from: Cursor;
  entries: TimelineEntry[];
  next: Cursor;
}

async function take(reader: Reader, stream: Stream, from: Cursor, limit: number): Promise<Taken> {
  if (from === 'end') return { stream, from, entries: [], next: 'end' };
  const range = { index: stream.index, prefix: stream.prefix, limit, ...(from === null ? {} : { after: from }) };
  if (stream.kind === 'recap') {
    const { records, next } = await reader.list({ kind: 'recap', ...range });
    return { stream, from, entries: records.map(entryOfRecap), next: next ?? 'end' };
  }
  const { records, next } = await reader.list({ kind: 'interaction', ...range });
  return { stream, from, entries: records.map(entryOfInteraction), next: next ?? 'end' };
}

/**
 * Where a stream goes on when the first `used` of its entries fitted into the page. Mostly that is all of them or none:
 * only in between they are read once more.
 */
async function cursorAfter(reader: Reader, { stream, from, entries, next }: Taken, used: number): Promise<Cursor> {
  if (used === entries.length) return next;
  if (used === 0) return from;
  return (await take(reader, stream, from, used)).next;
}
