import * as z from 'zod/mini';
import type { Output, Parsed } from '../messaging/contract.ts';
import { parseJson } from '../platform/json.ts';
import { parseQuery } from '../search/parse-query.ts';
import { markAll, passageOf, type Marked } from '../search/passage.ts';
import type { Query } from '../search/query.ts';
import type { Placed } from '../search/rank.ts';
import type { Found, OpenStore } from '../store/index.ts';

type SearchEntry = Output<'search.find'>['entries'][number];

const place = z.object({ rank: z.number(), seconds: z.number(), n: z.number() });

/** Answers what was typed into a search, best and newest first. */
export async function findRecords(
  store: Pick<OpenStore, 'find'>,
  { text, limit, cursor }: Parsed<'search.find'>,
  now: number,
): Promise<Output<'search.find'>> {
  const query = parseQuery(text, now);
  const { found, next, isWhole } = await store.find(query, { limit, after: placeOf(cursor) });
  return {
    entries: found.map((each) => entryOf(each, query)),
    next: next === null ? null : JSON.stringify(next),
    isWhole,
  };
}

/** A mail to many clients is shown under the first of them. */
function entryOf({ record, document, client }: Found, { clauses, from }: Query): SearchEntry {
  const [name = ''] = document.title;
  const rest = [...document.text, ...document.people].filter((each) => each !== '');
  const title = markAll(name, clauses);
  const passage = passageOf(rest, [...clauses, ...from]);
  return {
    id: record.id,
    kind: record.kind === 'interaction' ? record.fields.medium : record.kind,
    clientId: document.clientIds[0] ?? null,
    clientName: client?.fields.name ?? null,
    title: title.text,
    titleMarks: pairsOf(title),
    passage: passage.text,
    marks: pairsOf(passage),
    at: document.at,
    link: record.fields.provenance.link,
  };
}

function pairsOf({ marks }: Marked): [number, number][] {
  return marks.map(({ start, length }) => [start, length]);
}

/** A cursor that cannot be read is none: it comes from a former release. */
function placeOf(cursor: string | null): Placed | null {
  const parsed = place.safeParse(cursor === null ? null : parseJson(cursor));
  return parsed.success ? parsed.data : null;
}
