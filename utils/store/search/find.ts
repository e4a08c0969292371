import { documentOf, secondOf, type SearchDocument } from '../../search/document.ts';
import { holds, isToldByTerms, rankIn } from '../../search/match.ts';
import { isEmpty, type Clause, type Query } from '../../search/query.ts';
import type { Placed } from '../../search/rank.ts';
import type { Question } from '../../search/ranks.ts';
import { mark } from '../../search/terms.ts';
import type { Kinds } from '../kinds.ts';
import { ignore, type Database } from '../open.ts';
import { makeReader } from '../reader.ts';
import { judge, toStored, type AnyStored } from '../row.ts';
import { openIndex } from './open-index.ts';
import { emptyMemory, type IndexMemory } from './read-sealed.ts';
import { readState } from './state.ts';
import type { TailMemory } from './tail.ts';

/** A record that was found, what of it is searched, and the first of the clients that it belongs to, if that is there. */
interface AnyFound {
  record: AnyStored;
  document: SearchDocument;
  client: AnyStored | null;
}

/** The answers to a question, best and newest first. */
export interface AnyAnswer {
  found: AnyFound[];
  /** Where the next answers begin; null at the end. */
  next: Placed | null;
  /** False while there are rows that the index does not have yet. */
  isWhole: boolean;
}

/** Which answers: the first, or those after a former answer's `next`. */
export interface Page {
  after: Placed | null;
  limit: number;
}

/** More clients than this under one name are not told apart by it. */
const mostClients = 500;
/** A phrase of common words fits few of the rows in which they stand: after so many rows the caller is asked to go on. */
const mostChecked = 4000;

type Tables = ReturnType<typeof openSearched>;
type Check = (question: Question, each: Placed) => Promise<AnyFound | null>;

/** What was read of the index over a connection; a database that is made anew comes with another one. */
const read = new WeakMap<Database, { latest: IndexMemory; tail: TailMemory }>();

/** What a question looks into, in one transaction. */
export function openSearched(database: Database) {
  const transaction = database.transaction(['records', 'meta', 'searchTail', 'searchSegments', 'searchBlocks']);
  transaction.done.catch(ignore);
  const memory = read.get(database) ?? { latest: emptyMemory(), tail: new Map() };
  read.set(database, memory);
  return {
    memory,
    records: transaction.objectStore('records'),
    meta: transaction.objectStore('meta'),
    tail: transaction.objectStore('searchTail'),
    segments: transaction.objectStore('searchSegments'),
    blocks: transaction.objectStore('searchBlocks'),
  };
}

/** Answers a question. Broken rows are handed to `putAside`, and not answered. */
export async function find(
  tables: Tables,
  kinds: Kinds,
  query: Query,
  page: Page,
  putAside: (raw: unknown) => void,
): Promise<AnyAnswer> {
  const check = checker(tables, kinds, putAside);
  const clientIds = query.clients.length === 0 ? null : await clientsOf(tables, query.clients, check);
  const question = { ...query, clientIds };
  const [state, { found, next }] = await Promise.all([
    readState(tables.meta),
    isEmpty(query) ? { found: [], next: null } : answer(tables, question, page, check),
  ]);
  return { found, next, isWhole: state.missingTo === 0 };
}

async function answer(
  tables: Tables,
  question: Question,
  page: Page,
  check: Check,
): Promise<Omit<AnyAnswer, 'isWhole'>> {
  const look = await openIndex(tables, question);
  const from = question.after === null ? 0 : secondOf(question.after);
  const to = question.before === null ? Infinity : secondOf(question.before);
  const found: AnyFound[] = [];
  let { after } = page;
  for (let count = 0, most = page.limit + 1; count < mostChecked; count += most, most = mostChecked / 4) {
    const best = look({ after, most, from, to });
    for (let first = 0; first < best.length; first += page.limit) {
      const some = best.slice(first, first + page.limit);
      const results = await Promise.all(some.map((each) => check(question, each)));
      for (const [index, result] of results.entries()) {
        if (found.length === page.limit) return { found, next: after };
        after = some[index] ?? after;
        if (result !== null) found.push(result);
      }
    }
    if (best.length < most) return { found, next: null };
  }
  return { found, next: after };
}

/** Reads the record of a row, if it really fits: the index knows words, but not where they stand. */
function checker({ records }: Tables, kinds: Kinds, putAside: (raw: unknown) => void): Check {
  const clientOf = clientReader(records, kinds, putAside);
  return async (question, { n }) => {
    const raw = await records.get(n);
    const judged = raw === undefined ? null : judge(raw, kinds);
    if (judged?.state === 'broken') putAside(raw);
    if (judged?.state !== 'readable' || judged.row.deleted) return null;
    const document = documentOf(judged.row, judged.searchable());
    if (!isToldByTerms(question) && rankIn(question, document) < 0) return null;
    return { record: toStored(judged.row), document, client: await clientOf(document) };
  };
}

/** Reads the client that a document is shown under, each once. */
function clientReader(records: Tables['records'], kinds: Kinds, putAside: (raw: unknown) => void) {
  const reader = makeReader(records, kinds, putAside);
  const clients = new Map<string, Promise<AnyStored[]>>();
  return async ({ clientIds: [id] }: SearchDocument): Promise<AnyStored | null> => {
    if (id === undefined) return null;
    const reading = clients.get(id) ?? reader.read('client', [id]);
    clients.set(id, reading);
    const [client = null] = await reading;
    return client;
  };
}

/** The ids of the clients that filters name. */
async function clientsOf(tables: Tables, clients: Query['clients'], check: Check): Promise<Set<string>> {
  const lists = clients.map(async ({ id, name }) => [
    id,
    ...(name === null ? [] : await clientsNamed(tables, name, check)),
  ]);
  return new Set((await Promise.all(lists)).flat());
}

async function clientsNamed(tables: Tables, name: Clause, check: Check): Promise<string[]> {
  const kinds = [{ text: `${mark.kind}client`, isPrefix: false }];
  const question = { clauses: [name], kinds, clients: [], clientIds: null, from: [], after: null, before: null };
  const { found } = await answer(tables, question, { after: null, limit: mostClients }, check);
  return found.flatMap(({ record, document }) => (holds(document.title, name) ? [record.id] : []));
}
