import { clientThreads } from './client-threads.ts';
import { longThread } from './long-thread.ts';
import type { Mail, MailDescription, Thread, ThreadDescription } from './mail.ts';
import { otherThreads } from './other-threads.ts';

const MINUTE = 60_000;

/** The moment that `daysAgo` and `at` mean when it is `now`; never in the future. */
export function momentOf(now: Date, daysAgo: number, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const moment = new Date(now);
  moment.setDate(moment.getDate() - daysAgo);
  moment.setHours(hours, minutes, 0, 0);
  const latest = now.getTime() - 20 * MINUTE;
  return moment.getTime() > latest && daysAgo >= 0 ? new Date(latest) : moment;
}

/** A stable hexadecimal id of sixteen digits made of a word (FNV-1a, twice). */
function hexadecimalId(word: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return `19${half(0x811c9dc5).slice(2)}${half(0x01234567)}`;
}

function toMail(now: Date, slug: string, description: MailDescription, index: number, previous: Mail | null): Mail {
  const { from, to, cc = [], daysAgo, at, text, quotes } = description;
  const quote = quotes && previous ? { introduction: introduction(previous), text: previous.text } : null;
  return { id: hexadecimalId(`${slug}/${index}`), from, to, cc, date: momentOf(now, daysAgo, at), text, quote };
}

function introduction(mail: Mail): string {
  return `On ${mail.date.toDateString()}, ${mail.from.name} <${mail.from.email}> wrote:`;
}

/** A thread as it stands at `now`. */
export function toThread(now: Date, description: ThreadDescription): Thread {
  const { slug, subject, unread = false } = description;
  const mails: Mail[] = [];
  for (const [index, mail] of description.mails.entries()) {
    mails.push(toMail(now, slug, mail, index, mails.at(-1) ?? null));
  }
  return { id: mails[0]?.id ?? hexadecimalId(slug), route: `FMfcgz${hexadecimalId(slug)}`, subject, unread, mails };
}

/** The mailbox as it stands at `now`, with what has arrived besides, the newest thread first. */
export function mailboxAt(now: Date, arrived: readonly ThreadDescription[] = []): Thread[] {
  const descriptions = [...clientThreads, ...otherThreads, longThread(100), ...arrived];
  const latest = (thread: Thread): number => thread.mails.at(-1)?.date.getTime() ?? 0;
  return descriptions.map((description) => toThread(now, description)).sort((a, b) => latest(b) - latest(a));
}

/** The thread of this slug, for tests that want to open it: `#inbox/${threadOf('northwind-quote').route}`. */
export function threadOf(slug: string, now: Date = new Date()): Thread {
  const description = [...clientThreads, ...otherThreads, longThread(100)].find((thread) => thread.slug === slug);
  if (!description) throw new Error(`There is no thread “${slug}” in the synthetic mailbox`);
  return toThread(now, description);
}
