import { asNoted, notedDates } from './noted-dates.ts';
import type { NotedAction, NotedSubject, NotesContext, Owner } from './notes-reading.ts';
import { personNamed } from './people.ts';
import { dueDate, whatOf } from './due.ts';
import { ownerNamed, subjectAt, type ReadSubject, type Speakers } from './subjects.ts';

/** How a sentence says what somebody does: where the doing begins, and whether "they" may become "you" before it. */
interface Predicate {
  start: number;
  form: 'future' | 'duty' | 'infinitive' | 'present' | 'colon';
}

const SOFTENERS = /^(?:(?:\p{L}+ly|also|then|now|please|kindly|first|still|both|all|again|just|bitte|dann|auch)\s+)+/iu;
const STATE_AFTER_WILL =
  /^(?:be(?!\s+\p{L}+ing)|not|never|have(?!\s+to)|need|want|know|stay|remain|cost|depend|see|like|love|get\s+used|probably|still|mean|happen)(?![\p{L}])/iu;

/** Where the predicate stands after the subject, or null where the sentence promises nothing. */
function predicateAfter(
  text: string,
  subject: ReadSubject,
  { words }: Speakers,
  hasDeadline: boolean,
): Predicate | null {
  const rest = text.slice(subject.end);
  const colon = /^\s*(?::|\s[-–—])\s+|^\s*(?:->|→|=>)\s*/u.exec(rest);
  const gap = colon?.[0] ?? /^\s*/.exec(rest)?.[0] ?? '';
  const softened = rest.slice(gap.length);
  const softener = SOFTENERS.exec(softened)?.[0] ?? '';
  let start = subject.end + gap.length + softener.length;
  const doing = text.slice(start);
  if (colon) {
    const byWords = words.infinitive.test(doing) || words.future.test(doing) || hasDeadline;
    const oneWord = !/\s/.test(text.slice(0, subject.end));
    const acts = words.verbs.test(doing) ? subject.known || oneWord : subject.known && byWords;
    return acts ? { start, form: 'colon' } : null;
  }
  const after = (word: string): string => {
    start += word.length + (/^\s*/.exec(text.slice(start + word.length))?.[0].length ?? 0);
    start += SOFTENERS.exec(text.slice(start))?.[0].length ?? 0;
    return text.slice(start);
  };
  const future = words.future.exec(doing)?.[0];
  if (future) return STATE_AFTER_WILL.test(after(future)) || start >= text.length ? null : { start, form: 'future' };
  const duty = words.duty.exec(doing)?.[0];
  if (duty)
    return words.verbs.test(after(duty)) || (hasDeadline && !words.states.test(text.slice(start)))
      ? { start, form: 'duty' }
      : null;
  const infinitive = words.infinitive.exec(doing)?.[0];
  if (infinitive) return words.verbs.test(after(infinitive)) ? { start, form: 'infinitive' } : null;
  if (subject.named) {
    if (words.verbsAfterName.test(doing)) return { start, form: 'present' };
    const inThirdPerson = /^\p{L}+s\s/u.test(doing) && !words.states.test(doing);
    return hasDeadline && inThirdPerson ? { start, form: 'present' } : null;
  }
  if (subject.owner.kind === 'person' && words.verbsAfterName.test(doing)) return { start, form: 'present' };
  if (words.states.test(doing)) return null;
  const past = /^\p{L}+ed\b/u.test(doing);
  return words.verbs.test(doing) || (hasDeadline && !past && /^\p{L}/u.test(doing)) ? { start, form: 'present' } : null;
}

/** "You" stands in well for "they", for "client" only before words that do not change with it. */
function noted(subject: ReadSubject, predicate: Predicate | null, text: string): NotedSubject {
  const they = /^they$/i.test(text.slice(subject.start, subject.end));
  const client = /\b(?:client|customer)$/i.test(text.slice(subject.start, subject.end));
  const sameForm = predicate?.form === 'future' || predicate?.form === 'infinitive';
  const speaksOfThem = /\b(?:them|their|theirs|themselves|they)\b|\b(?:is|needs|has)\b/i.test(text.slice(subject.end));
  const canBecomeYou = subject.canBecomeYou && !speaksOfThem && (they || (client && sameForm));
  return { owner: subject.owner, start: subject.start, end: subject.end, canBecomeYou };
}

/** A day in brackets is no owner. */
const DAY_NAME =
  /^(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|asap)/i;

/** The owner named at the end; in what was marked as an action a name that is no participant will do: "send the deck (Anna)", "send the deck -> Anna", "… @anna". */
function trailingOwner(text: string, speakers: Speakers, marked: boolean): Owner | null {
  const ending = /[([]([^()[\]]{1,60})[)\]]\.?$|(?:->|→|=>|\s[-–—|](?!>))\s*([^()\n]{1,40})$/u.exec(text);
  const parts = (ending?.[1] ?? ending?.[2] ?? '').split(/[,;/|]/);
  for (const part of parts) {
    const owner = part.trim() ? ownerNamed(part.replace(/^\s*(?:owner|who|resp\.?):?\s+/i, ''), speakers) : null;
    if (owner) return owner;
  }
  const name = parts.map((part) => part.trim()).find((part) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(part));
  return marked && name && !DAY_NAME.test(name) ? { kind: 'person', name } : null;
}

const MENTION = /(?<![\p{L}\p{N}._@-])@([\p{L}\p{N}[][\p{L}\p{M}\p{N}_\]'’-]*)/u;
const MENTIONS_FIRST =
  /^(?:@[\p{L}\p{N}[][\p{L}\p{M}\p{N}_\]'’-]*(?:(?:\s*(?:[,/&+]|and\b)\s*|\s+)(?=@))?)+[\s:,–—-]*/u;

/** Whether somebody is called by "@name"; an address is nobody's call. */
export function hasMention(text: string): boolean {
  return MENTION.test(text);
}

function mentioned(text: string, { people }: Speakers): Owner | null {
  const names = [...text.matchAll(new RegExp(MENTION, 'gu'))].map((match) => (match[1] ?? '').replace(/^\[|\]$/g, ''));
  if (names.length === 0) return null;
  return { kind: 'person', name: names.map((name) => personNamed(name, people)).join(', ') };
}

/** An action that was marked as one: whoever does it may be named in front, at the end or nowhere. */
export function readAction(
  text: string,
  quote: string,
  context: NotesContext,
  speakers: Speakers,
  topic: Owner | null,
): NotedAction {
  const lead = MENTIONS_FIRST.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length) || text;
  const due = dueDate(notedDates(words, context));
  const subject = subjectAt(words, speakers);
  const predicate = subject && predicateAfter(words, subject, speakers, due !== null);
  const named = subject && (predicate || subject.known) ? subject : null;
  const start = predicate?.start ?? named?.end ?? modalLength(words, speakers);
  const owner = mentioned(text, speakers) ??
    named?.owner ??
    trailingOwner(words, speakers, true) ??
    topic ?? { kind: 'nobody' };
  return {
    text: words,
    dates: due ? [asNoted(due)] : [],
    owner,
    subject: lead
      ? null
      : named
        ? noted(named, predicate, words)
        : isNamedIn(words, owner)
          ? silentSubject(owner)
          : null,
    what: whatOf(words, start, due),
    due: due && asNoted(due),
    quote,
  };
}

/** "Will send …" and "to send …" below somebody's name: how long the word is that what is to be done goes without. */
function modalLength(text: string, { words }: Speakers): number {
  return words.future.exec(text)?.[0].length ?? words.infinitive.exec(text)?.[0].length ?? 0;
}

function isNamedIn(text: string, owner: Owner): boolean {
  return (
    owner.kind !== 'person' || text.toLocaleLowerCase().includes((owner.name.split(' ')[0] ?? '').toLocaleLowerCase())
  );
}

/** Who does it is said further on in the text, so that nothing has to be put in front. */
function silentSubject(owner: Owner): NotedSubject | null {
  return owner.kind === 'nobody' ? null : { owner, start: 0, end: 0, canBecomeYou: false };
}

/** Whether a sentence that nothing marks says that somebody is going to do something. */
export function isAction(text: string, context: NotesContext, speakers: Speakers, topic: Owner | null): boolean {
  const { words } = speakers;
  const dates = notedDates(text, context);
  const hasDeadline = dates.some((date) => date.deadline);
  const subject = subjectAt(text, speakers);
  const predicate = subject && predicateAfter(text, subject, speakers, hasDeadline);
  if (subject && predicate) return true;
  if (/^please\s/i.test(text)) return true;
  const bare = text.slice(modalLength(text, speakers)).trimStart();
  if (words.verbs.test(bare) && (hasDeadline || topic !== null || trailingOwner(text, speakers, false) !== null))
    return true;
  return false;
}
