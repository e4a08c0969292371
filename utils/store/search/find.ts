import * as z from 'zod/mini';
import { documentOf, secondOf, type SearchDocument } from '../../search/document.ts';
import { holds, rankIn, rankOfLines, type Question } from '../../search/match.ts';
import { isEmpty, type Clause, type Query } from '../../search/query.ts';
import type { Placed } from '../../search/rank.ts';
import { clientTerm, mark, type Term } from '../../search/terms.ts';
import type { Kinds } from '../kinds.ts';
import { ignore, type Database } from '../open.ts';
import { judge, toStored, type AnyStored } from '../row.ts';
import { bestOf, candidatesIn, isWanted, isWiderThanBlock, type Wanted } from './candidates.ts';
import type { Entry } from './entry.ts';
import { blockOf, blockSchema, segmentSchema, type Block } from './segment.ts';
import { isWhole, readState } from './state.ts';
import { parseTail } from './tail.ts';

/** What a question looks into, in one transaction. */
export function openSearched(database: Database) {
  const transaction = database.transaction(['records', 'meta', 'searchTail', 'searchSegments', 'searchBlocks']);
  transaction.done.catch(ignore);
  return {
    records: transaction.objectStore('records'),
    meta: transaction.objectStore('meta'),
    tail: transaction.objectStore('searchTail'),
    segments: transaction.objectStore('searchSegments'),
    blocks: transaction.objectStore('searchBlocks'),
  };
}
type SearchedTables = ReturnType<typeof openSearched>;

export interface AnyFound {
  record: AnyStored;
  /** What of it is searched. */
  document: SearchDocument;
}

/** The answers to a question, best and newest first. */
export interface AnyAnswer {
  found: AnyFound[];
  /** Where the next answers begin; null at the end. */
  next: Placed | null;
  /** False while there are rows that the index does not have yet. */
  isWhole: boolean;
}

/** More clients than this under one name are not told apart by it. */
const mostClients = 500;
/** A phrase of common words fits few of the rows in which they stand: after so many the caller is asked to go on. */
const mostChecked = 4000;

/** Answers a question. Broken rows are handed to `putAside`, and not answered. */
export async function find(
  tables: SearchedTables,
  kinds: Kinds,
  query: Query,
  page: { after: Placed | null; limit: number },
  putAside: (raw: unknown) => void,
): Promise<AnyAnswer> {
  const state = await readState(tables.meta);
  if (isEmpty(query)) return { found: [], next: null, isWhole: isWhole(state) };
  const check = (question: Question, each: Placed) => checked(tables, kinds, question, each, putAside);
  const clientIds = query.clients.length === 0 ? null : await clientsOf(tables, query.clients, check);
  const question: Question = { ...query, clientIds };
  const look = await openIndex(tables, question);
  const found: AnyFound[] = [];
  let { after } = page;
  for (let count = 0; count < mostChecked;) {
    const most = count === 0 ? page.limit + 1 : mostChecked / 4;
    const best = look({ after, most, ...secondsOf(query) });
    for (let first = 0; first < best.length; first += page.limit) {
      const some = best.slice(first, first + page.limit);
      const results = await Promise.all(some.map((each) => check(question, each)));
      for (const [index, result] of results.entries()) {
        if (found.length === page.limit) return { found, next: after, isWhole: isWhole(state) };
        after = some[index] ?? after;
        if (result !== null) found.push(result);
      }
    }
    if (best.length < most) return { found, next: null, isWhole: isWhole(state) };
    count += best.length;
  }
  return { found, next: after, isWhole: isWhole(state) };
}

function secondsOf({ after, before }: Query): Pick<Wanted, 'from' | 'to'> {
  return { from: after === null ? 0 : secondOf(after), to: before === null ? Infinity : secondOf(before) };
}

/** The record of a row, if it really fits: the index has words, not where they stand, and its entry may be old. */
async function checked(
  { records }: SearchedTables,
  kinds: Kinds,
  question: Question,
  { n }: Placed,
  putAside: (raw: unknown) => void,
): Promise<AnyFound | null> {
  const raw = await records.get(n);
  if (raw === undefined) return null;
  const judged = judge(raw, kinds);
  if (judged.state === 'broken') putAside(raw);
  if (judged.state !== 'readable' || judged.row.deleted) return null;
  const document = documentOf(judged.row, judged.searchable());
  return rankIn(question, document) < 0 ? null : { record: toStored(judged.row), document };
}

/** The ids of the clients that filters name. */
async function clientsOf(
  tables: SearchedTables,
  clients: Query['clients'],
  check: (question: Question, each: Placed) => Promise<AnyFound | null>,
): Promise<Set<string>> {
  const ids = new Set(clients.map(({ id }) => id));
  const named = clients.flatMap(({ name }) => (name === null ? [] : [name]));
  const lists = await Promise.all(named.map((name) => clientsNamed(tables, name, check)));
  for (const id of lists.flat()) ids.add(id);
  return ids;
}

async function clientsNamed(
  tables: SearchedTables,
  name: Clause,
  check: (question: Question, each: Placed) => Promise<AnyFound | null>,
): Promise<string[]> {
  const kinds: Term[] = [{ text: `${mark.kind}client`, isPrefix: false }];
  const question: Question = {
    clauses: [name],
    kinds,
    clients: [],
    clientIds: null,
    from: [],
    after: null,
    before: null,
  };
  const look = await openIndex(tables, question);
  const best = look({ after: null, most: mostClients, from: 0, to: Infinity });
  const found = await Promise.all(best.map((each) => check(question, each)));
  return found.flatMap((each) => (each !== null && holds(each.document.title, name) ? [each.record.id] : []));
}

/** Reads what of the index a question needs. What it answers looks for the best rows, as often as it is asked. */
async function openIndex(tables: SearchedTables, question: Question): Promise<(wanted: Wanted) => Placed[]> {
  const [ids, rawSegments, rawTail, blocks] = await Promise.all([
    tables.segments.getAllKeys(),
    tables.segments.getAll(),
    tables.tail.getAll(),
    readBlocks(tables, question),
  ]);
  // Of several entries of a row the last one holds.
  const tail = new Map<number, Entry>();
  for (const raw of rawTail) for (const entry of parseTail(raw)) tail.set(entry.n, entry);
  const elsewhere = new Set(tail.keys());
  const segments = rawSegments.flatMap((raw, index) => {
    const parsed = z.safeParse(segmentSchema, raw);
    const own = blocks.get(ids[index] ?? -1) ?? new Map<string, Block>();
    return parsed.success ? [{ segment: parsed.data, own }] : [];
  });
  return (wanted) => {
    const inTail = [...tail.values()].flatMap((entry) => {
      const rank = entry.lines === '' ? -1 : rankOfLines(question, entry.lines, entry.standing);
      const place = { rank, seconds: entry.seconds, n: entry.n };
      return rank >= 0 && isWanted(place, wanted) ? [place] : [];
    });
    const sealed = segments.flatMap(({ segment, own }) => candidatesIn(segment, own, question, wanted, elsewhere));
    return bestOf([...inTail, ...sealed], wanted.most);
  };
}

/** The blocks that hold a question's terms, by segment and name. */
async function readBlocks({ blocks }: SearchedTables, question: Question): Promise<Map<number, Map<string, Block>>> {
  const ranges = new Map<string, IDBKeyRange>();
  for (const term of termsOf(question)) {
    const name = blockOf(term.text);
    const isWide = isWiderThanBlock(term);
    ranges.set(`${name}${isWide}`, IDBKeyRange.bound([name], [isWide ? `${name}\uffff` : name, []]));
  }
  const raw = await Promise.all([...ranges.values()].map((range) => blocks.getAll(range)));
  const bySegment = new Map<number, Map<string, Block>>();
  for (const each of raw.flat()) {
    const parsed = z.safeParse(blockSchema, each);
    if (!parsed.success) continue;
    const known = bySegment.get(parsed.data.segment);
    if (known === undefined) bySegment.set(parsed.data.segment, new Map([[parsed.data.name, parsed.data]]));
    else known.set(parsed.data.name, parsed.data);
  }
  return bySegment;
}

function termsOf({ clauses, kinds, from, clientIds }: Question): Term[] {
  const clients = [...(clientIds ?? [])].map((id) => ({ text: clientTerm(id), isPrefix: false }));
  return [...[...clauses, ...from].flatMap(({ terms }) => terms), ...kinds, ...clients];
}
