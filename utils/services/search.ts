import * as z from 'zod/mini';
import type { Output, Parsed } from '../messaging/contract.ts';
import { parseJson } from '../platform/json.ts';
import { rankIn } from '../search/match.ts';
import { parseQuery, type Reach } from '../search/parse-query.ts';
import { markAll, passageOf, type Marked } from '../search/passage.ts';
import type { Query } from '../search/query.ts';
import type { Found, OpenStore } from '../store/index.ts';

type SearchEntry = Output<'search.find'>['entries'][number];

const place = z.object({ rank: z.number(), seconds: z.number(), n: z.number() });
/** Where an answer goes on: words as they stand come first, then those that only begin so. */
const placeInAnswer = z.object({ reach: z.enum(['words', 'beginnings']), after: z.nullable(place) });
type PlaceInAnswer = z.infer<typeof placeInAnswer>;

/** Answers what was typed into a search, best and newest first. */
export async function findRecords(
  store: Pick<OpenStore, 'find'>,
  { text, limit, cursor }: Parsed<'search.find'>,
  now: number,
): Promise<Output<'search.find'>> {
  const asked = { words: parseQuery(text, now, 'words'), beginnings: parseQuery(text, now, 'beginnings') };
  const { reach, after } = placeOf(cursor);
  const { found, next: following, isWhole } = await store.find(asked[reach], { limit, after });
  const next = following === null ? placeBehind(reach, asked) : { reach, after: following };
  // To look for beginnings takes longer: it is done where there is nothing else, or when more is asked for.
  if (found.length === 0 && next !== null && next.reach !== reach)
    return findRecords(store, { text, limit, cursor: JSON.stringify(next) }, now);
  const unsaid = reach === 'words' ? found : found.filter(({ document }) => !fits(asked.words, document));
  return {
    entries: unsaid.map((each) => entryOf(each, asked[reach])),
    next: next === null ? null : JSON.stringify(next),
    isWhole,
  };
}

/** Where it goes on behind the last answer: with beginnings, where words that are followed by others may be some. */
function placeBehind(reach: Reach, { words, beginnings }: Record<Reach, Query>): PlaceInAnswer | null {
  const isWider = beginnings.clauses.some(({ isPrefix }, index) => isPrefix !== words.clauses[index]?.isPrefix);
  return reach === 'words' && isWider ? { reach: 'beginnings', after: null } : null;
}

/** Whether a document holds the words; the filters it has passed. */
function fits({ clauses }: Query, document: Found['document']): boolean {
  const nothing = { kinds: [], clients: [], clientIds: null, from: [], after: null, before: null };
  return rankIn({ ...nothing, clauses }, document) >= 0;
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
    projectId: 'projectId' in record.fields ? record.fields.projectId : null,
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
function placeOf(cursor: string | null): PlaceInAnswer {
  const parsed = placeInAnswer.safeParse(cursor === null ? null : parseJson(cursor));
  return parsed.success ? parsed.data : { reach: 'words', after: null };
}
