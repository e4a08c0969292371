import * as z from 'zod/mini';
import type { Output, Parsed } from '../messaging/contract.ts';
import type { SearchEntry } from '../messaging/calls/search.ts';
import { parseJson } from '../platform/json.ts';
import { parseQuery } from '../search/parse-query.ts';
import { markAll, passageOf } from '../search/passage.ts';
import type { Query } from '../search/query.ts';
import type { Placed } from '../search/rank.ts';
import type { Found, OpenStore } from '../store/index.ts';

/** A mail to everybody at many clients names the first of them. */
const mostClients = 5;

const place = z.object({ rank: z.number(), seconds: z.number(), n: z.number() });

/** Answers what was typed into a search, best and newest first. */
export async function findRecords(
  store: Pick<OpenStore, 'find' | 'read'>,
  { text, limit, cursor = null }: Parsed<'search.find'>,
  now: number,
): Promise<Output<'search.find'>> {
  const query = parseQuery(text, now);
  const { found, next, isWhole } = await store.find(query, { limit, after: placeOf(cursor) });
  const ids = new Set(found.flatMap(clientIdsOf));
  const clients = await store.read('client', [...ids]);
  const names = new Map(clients.map(({ id, fields }) => [id, fields.name]));
  return {
    entries: found.map((each) => entryOf(each, query, names)),
    next: next === null ? null : JSON.stringify(next),
    isWhole,
  };
}

function clientIdsOf({ document }: Found): string[] {
  return document.clientIds.slice(0, mostClients);
}

function entryOf(found: Found, { clauses, from }: Query, names: ReadonlyMap<string, string>): SearchEntry {
  const { record, document } = found;
  const asked = [...clauses, ...from];
  const [title = ''] = document.title;
  const rest = [...document.text, ...document.people].filter((each) => each !== '');
  return {
    id: record.id,
    kind: record.kind,
    medium: record.kind === 'interaction' ? record.fields.medium : null,
    at: document.at,
    clients: clientIdsOf(found).map((id) => ({ id, name: names.get(id) ?? '' })),
    title: markAll(title, clauses),
    passage: passageOf(rest, asked),
  };
}

/** A cursor that cannot be read is none: it comes from a former release. */
function placeOf(cursor: string | null): Placed | null {
  const parsed = place.safeParse(cursor === null ? null : parseJson(cursor));
  return parsed.success ? parsed.data : null;
}
