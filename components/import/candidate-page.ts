import type { Candidate } from '../../utils/importers/survey.ts';

/** So many are shown at a time: enough to look through, and few enough for thousands to stay fluid. */
const pageSize = 50;

/** Where somebody writes from: the domain, or the address of a person of their own. Empty where it is not known. */
export function whereOf({ domain, key }: Candidate): string {
  return domain ?? /^person:(.*)$/.exec(key)?.[1] ?? '';
}

/** Those whose name, domain or address holds this text; those who are proposed first, else as they were found. */
export function foundCandidates(candidates: readonly Candidate[], sought: string): Candidate[] {
  const text = sought.trim().toLocaleLowerCase();
  const found = candidates.filter((candidate) =>
    `${candidate.name}\n${whereOf(candidate)}`.toLocaleLowerCase().includes(text),
  );
  return found.sort((one, other) => Number(other.proposed) - Number(one.proposed));
}

/** One page of a list, counted from 0; a page behind the last one is the last one. */
export interface ListPage<Item> {
  page: number;
  pages: number;
  /** The position of its first item in the whole list. */
  from: number;
  items: Item[];
}

/** One page of a long list: the one that was asked for, counted from 0, or the last one where there are fewer. */
export function pageOf<Item>(all: readonly Item[], asked: number): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const page = Math.min(asked, pages - 1);
  const from = page * pageSize;
  return { page, pages, from, items: all.slice(from, from + pageSize) };
}
