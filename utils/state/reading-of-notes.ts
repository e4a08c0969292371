import { isColleague } from '../identity/standing.ts';
import { proposedInNotes } from '../language/proposed-in-notes.ts';
import type { ProposedPromise } from '../language/proposed.ts';
import { closingsInNotes, sentencesDone, type OpenPromise } from '../language/closings.ts';
import type { LogEntry, Reading } from '../messaging/contract.ts';
import { localDay } from '../platform/local-day.ts';
import { readingOfText } from './reading-of-text.ts';

type Talk = Pick<LogEntry, 'at' | 'subject' | 'summary' | 'participants'>;

/** "Send the figures", in notes, is told to nobody. */
function isOrder({ said, quote, what }: ProposedPromise): boolean {
  return said === 'requested' && quote.startsWith(what);
}

/**
 * What the notes of a talk say that is promised and done: read as notes, "Anna to send the logo", and as sentences, "we need the
 * logo". `own` are our addresses; `openPromises` are asked for where something is said to be done.
 */
export async function readingOfNotes(
  { at, subject, summary, participants }: Talk,
  own: readonly string[],
  openPromises: () => Promise<readonly OpenPromise[]>,
): Promise<Reading> {
  // A line alone is a subject. What it says does not go on in the next one.
  const text = `${subject}\n\n${summary}`;
  const named = participants.filter(({ name }) => name !== '');
  const areOurs = ({ email }: { email: string | null }): boolean =>
    email !== null && (own.includes(email) || isColleague(email, own));
  const guests = named.filter((person) => !areOurs(person)).map(({ name }) => name);
  const ours = named.filter(areOurs).map(({ name }) => name);
  // A call of the evening may be one of the next day elsewhere.
  const talk = { date: localDay(at), locale: navigator.language };
  const noted = proposedInNotes(text, { ...talk, guests, ours });
  const to = participants.flatMap(({ email }) => email ?? []);
  const names = new Map(named.flatMap(({ email, name }) => (email ? [[email, name] as const] : [])));
  const { proposals } = await readingOfText(text, { ...talk, from: own[0] ?? null, to, own, names }, [], 'them');
  const isNoted = ({ quote }: ProposedPromise): boolean =>
    noted.some((other) => other.quote.includes(quote) || quote.includes(other.quote));
  const done = sentencesDone(text);
  return {
    proposals: [...noted, ...proposals.filter((one) => !isOrder(one) && !isNoted(one))],
    // Their questions were asked in the talk: those are no mail that waits for an answer.
    questions: [],
    closings: closingsInNotes(done, done.length === 0 ? [] : await openPromises(), { guests, locale: talk.locale }),
  };
}
