import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';

export type Found = Output<'search.find'>['entries'][number];

/** What was asked for last, and what is shown for it: of a former question until the answer is there. */
export interface Search {
  text: string;
  /** The text that the entries were found for; null before anything was found or not found. */
  answered: string | null;
  entries: readonly Found[];
  /** Where the next entries begin; null at the end. */
  next: string | null;
  /** It takes longer than one waits without a word. */
  isSlow: boolean;
  problem: CallProblem | null;
}

const nothing: Search = { text: '', answered: null, entries: [], next: null, isSlow: false, problem: null };
export const search = signal<Search>(nothing);

/** So many are seen at once: they are asked for first, and the others when they are there. */
const firstSize = 12;
const pageSize = 40;
/** In milliseconds. */
const patience = 1000;

/** Counts the questions: an answer to any but the last is thrown away. */
let question = 0;
let isAsking = false;
let slow: ReturnType<typeof setTimeout> | undefined;

/** Looks for a text as it is typed: asked once a frame at most, since nobody sees more. */
export function searchFor(text: string): void {
  question += 1;
  clearTimeout(slow);
  if (text.trim() === '') {
    search.value = { ...nothing, text };
    return;
  }
  search.value = { ...search.peek(), text, isSlow: false };
  if (isAsking) return;
  isAsking = true;
  requestAnimationFrame(() => {
    isAsking = false;
    void ask(null);
  });
}

/** Forgets what was looked for. */
export function clearSearch(): void {
  searchFor('');
}

/** Finds the next entries, if there are any. */
export async function findMore(): Promise<void> {
  const { next, text, answered } = search.peek();
  if (next !== null && text === answered) await ask(next);
}

/** Asks once more after something went wrong. */
export function searchAgain(): void {
  searchFor(search.peek().text);
}

async function ask(cursor: string | null): Promise<void> {
  const { text } = search.peek();
  if (text.trim() === '') return;
  const mine = ++question;
  clearTimeout(slow);
  slow = setTimeout(() => (search.value = { ...search.peek(), isSlow: true }), patience);
  const limit = cursor === null ? firstSize : pageSize;
  const answer = await call('search.find', { text, limit, cursor });
  if (mine !== question) return;
  clearTimeout(slow);
  const before = cursor === null ? [] : search.peek().entries;
  search.value = answer.ok
    ? {
        text,
        answered: text,
        entries: [...before, ...answer.value.entries],
        next: answer.value.next,
        isSlow: false,
        problem: null,
      }
    : { ...search.peek(), isSlow: false, problem: answer.problem };
  if (answer.ok && cursor === null) await findMore();
}
