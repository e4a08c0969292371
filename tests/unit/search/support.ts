import { rankIn } from '../../../utils/search/match.ts';
import type { Question } from '../../../utils/search/ranks.ts';
import { parseQuery } from '../../../utils/search/parse-query.ts';
import type { SearchDocument } from '../../../utils/search/document.ts';

export const now = new Date(2026, 10, 23, 9).getTime();

/** A question that names no client by name. */
export function question(text: string): Question {
  return { ...parseQuery(text, now), clientIds: null };
}

export function aDocument(fields: Partial<SearchDocument>): SearchDocument {
  const empty = { title: [], people: [], text: [], from: [], clientIds: [], kinds: ['interaction', 'mail'] };
  return { kind: 'interaction', at: now, ...empty, ...fields };
}

/** Whether a text is found by a question. */
export function finds(asked: string, text: string): boolean {
  return rankIn(question(asked), aDocument({ text: [text] })) >= 0;
}
