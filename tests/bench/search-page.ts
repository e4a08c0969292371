import MiniSearch from 'minisearch';
import { systemClock } from '../../utils/platform/clock.ts';
import { change, openStore } from '../../utils/store/index.ts';
import { interactionOf } from './seeded-interaction.ts';
import { textsOf } from './searched-text.ts';

/** Runs in a page of the extension: fills the store with texts, and asks the background or MiniSearch for them. */

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: { entries: unknown[] } }> };
};

const batch = 500;
/** As many as the search of sidebar and dashboard asks for first. */
const firstSize = 12;
const store = openStore({ clock: systemClock });

function mailOf(index: number, now: number) {
  return { ...interactionOf(index, now), ...textsOf(index) };
}

/** Writes mails from one number to another, as an import does; answers how long that took, in milliseconds. */
export async function writeMails({ from, to }: { from: number; to: number }): Promise<number> {
  const start = performance.now();
  const now = Date.now();
  for (let first = from; first < to; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - first) }, (_, index) => first + index);
    const changes = numbers.map((index) => change('interaction', `searched ${index}`, { set: mailOf(index, now) }));
    const written = await store.write(`searched ${first}`, () => changes);
    if (!written.ok) throw new Error(`Writing ${first}: ${written.problem} ${written.detail}`);
  }
  return performance.now() - start;
}

/** Seals what was written. Answers how long that took, in milliseconds. */
export async function settle(): Promise<number> {
  const start = performance.now();
  await store.prune();
  return performance.now() - start;
}

/** What the extension keeps on disk, in bytes. */
export async function storeSize(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

/** How long the background takes for each question, in milliseconds, and how many of them found something. */
export async function askBackground(texts: string[]): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (const text of texts) {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({
      call: 'search.find',
      input: { text, limit: firstSize, cursor: null },
    });
    times.push(performance.now() - start);
    if (!answer.ok) throw new Error(`"${text}" was refused: ${JSON.stringify(answer)}`);
    if (answer.value.entries.length > 0) found += 1;
  }
  return { times, found };
}

let mini: MiniSearch | null = null;

/** Builds MiniSearch over the same mails, in this page's memory; answers how long that took, in milliseconds. */
export function buildMiniSearch(size: number): number {
  const start = performance.now();
  const now = Date.now();
  mini = new MiniSearch({ fields: ['subject', 'people', 'summary'], storeFields: ['subject'] });
  for (let index = 0; index < size; index += 1) {
    const { subject, summary, participants } = mailOf(index, now);
    const people = Object.entries(participants)
      .flatMap(([email, { name }]) => [email, name])
      .join(' ');
    mini.add({ id: index, subject, summary, people });
  }
  return performance.now() - start;
}

/** How long MiniSearch takes for each question, in milliseconds. */
export function askMiniSearch(texts: string[]): number[] {
  return texts.map((text) => {
    const start = performance.now();
    const last = text.slice(text.lastIndexOf(' ') + 1);
    mini?.search(text, { combineWith: 'AND', prefix: (term) => term === last, boost: { subject: 2 } }).slice(0, 20);
    return performance.now() - start;
  });
}
