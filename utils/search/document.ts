import type { Searchable } from '../records/define-record.ts';
import { clientTerm, fieldBit, mark, termsOfText } from './terms.ts';

/** What of a record is searched. */
export interface SearchDocument {
  kind: string;
  title: string[];
  people: string[];
  text: string[];
  from: string[];
  clientIds: string[];
  kinds: string[];
  /** When it was, in milliseconds since 1970. */
  at: number;
}

/** A record as it is searched. A client belongs to itself. */
export function documentOf(
  { kind, id, updatedAt }: { kind: string; id: string; updatedAt: number },
  { title, people, text, from = [], clientIds = [], kinds = [], at = updatedAt }: Searchable,
): SearchDocument {
  return {
    kind,
    title,
    people,
    text,
    from,
    at,
    clientIds: kind === 'client' ? [id, ...clientIds] : clientIds,
    kinds: [kind, ...kinds],
  };
}

/** The second in which a record was, since 1970: what the order goes by. Fits 32 bits; what was before is the first. */
export function secondOf(at: number): number {
  return Math.min(Math.max(Math.floor(at / 1000), 0), 0xffffffff);
}

/**
 * Everything under which a document is found, as one text: each term on a line of its own, behind it a tab and the
 * bits of the fields that it stands in. Begins and ends with the end of a line.
 */
export function linesOf(document: SearchDocument): string {
  const terms = new Map<string, number>();
  const add = (term: string, bit: number) => terms.set(term, (terms.get(term) ?? 0) | bit);
  for (const field of ['title', 'people', 'text'] as const) {
    for (const text of document[field]) {
      for (const term of termsOfText(text)) add(term, fieldBit[field]);
    }
  }
  for (const text of document.from) for (const term of termsOfText(text)) add(mark.from + term, 1);
  for (const id of document.clientIds) add(clientTerm(id), 1);
  for (const kind of document.kinds) add(mark.kind + kind, 1);
  let lines = '\n';
  for (const [term, bits] of terms) lines += `${term}\t${bits}\n`;
  return lines;
}
