import { isAwayNote } from './away.ts';
import { ownLines, type OwnLine } from './cut/own-lines.ts';
import { whatOf } from './due.ts';
import { languageOf } from './languages/detect.ts';
import type { Language } from './languages/language.ts';
import type { Model } from './model/model.ts';
import type { dueDay, DueDay } from './reading/due-days.ts';
import { judged } from './reading/judge.ts';
import { dayOfLead, leadOf, objectOfLead, type Lead } from './reading/lead.ts';
import { markersOf } from './reading/markers.ts';
import { startNaming, type Person } from './reading/naming.ts';
import { whoOf, type Parties } from './reading/parties.ts';
import type { Proposal } from './reading/proposal.ts';
import type { Said } from './reading/said.ts';
import { longestSentence, whatIsSaid } from './reading/say.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { wordsOf } from './words.ts';

export type { Proposal } from './reading/proposal.ts';

/** When a text was written, and who writes to whom. */
export interface TextContext extends Parties {
  /** The day of the text, which "by Friday" is counted from: ISO 8601, with or without a time. */
  date: string;
  /** A language tag such as `en-GB`: tells whether 12/3 is in March or in December. */
  locale: string;
  /** Those who get a copy. */
  cc?: readonly string[];
  /** The names of people, as they are shown, by their addresses. */
  names?: ReadonlyMap<string, string>;
}

interface Spoken {
  sentence: Sentence;
  language: Language;
  said: Said;
  lead: Lead;
  /** Where it ends in the sentence. */
  end: number;
}

/** Finds days in a part of a sentence; with `isLast` only those behind "by" or the like. */
type DayIn = (text: string, isLast?: boolean) => DueDay | null;

/** A text that says more is no mail: the rest of it is not read, so that no text takes long. */
const mostLines = 10_000;
const mostSentences = 1000;

/** The languages for which there is a model, by their code, loaded when a text is in one of them. */
const models: Readonly<Record<string, () => Promise<Model>>> = {
  en: async () => (await import('./model/load.ts')).model,
};

/** What is said in a sentence, each with what stands before it: what that begins with belongs to no other. */
function withLeads(sentence: Sentence, said: readonly Said[], language: Language): Spoken[] {
  const { text } = sentence;
  const leads = said.map(({ from }, index) => leadOf(text, said[index - 1]?.about ?? 0, from, language));
  return said.map((each, index) => {
    const lead = leads[index] ?? { start: each.from, own: '', before: [] };
    return { sentence, language, said: each, lead, end: leads[index + 1]?.start ?? text.length };
  });
}

/** Whether its writer answers a question in the next sentence: "Is this the right address? Yes, it is." */
function isAnsweredBy(question: Sentence, next: Sentence | undefined, language: Language): boolean {
  if (!next || next.line > question.line + 1) return false;
  const words = wordsOf(next.text);
  const [answer] = markersOf(language).answers.find(words);
  return answer?.first === 0 && (words[answer.last + 1]?.afterMark ?? true);
}

/** Those whom it goes to, and then one by one whoever else may be named. */
function peopleIn({ from, to, cc = [], own, names }: TextContext): Person[][] {
  const personOf = (email: string): Person => ({ email, name: names?.get(email) ?? '' });
  return [
    [...to, ...cc].map(personOf),
    ...[...(from === null ? [] : [from]), ...own].map((email) => [personOf(email)]),
  ];
}

async function spokenIn(sentences: readonly Sentence[], context: TextContext): Promise<Spoken[]> {
  const whole = languageOf(sentences.map(({ text }) => text).join('\n'));
  const whoIsMeant = startNaming(peopleIn(context));
  const spoken: Spoken[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const language = languageOf(sentence.text, whole);
    const found = whatIsSaid(sentence.text, language);
    const model = sentence.text.length > longestSentence ? undefined : await models[language.code]?.();
    const said = model ? judged(sentence.text, found, language, model) : found;
    const open = isAnsweredBy(sentence, sentences[index + 1], language)
      ? said.filter(({ kind }) => kind !== 'question')
      : said;
    const known = whoIsMeant(sentence.text, open, language);
    spoken.push(...withLeads(sentence, known, language));
  }
  return spoken;
}

/** Without marks at either end. */
function trimmed(what: string): string {
  return what.replace(/^[\s¿¡,;:–—-]+|[\s¿¡?!.,;:–—-]+$/g, '');
}

/** Without the word that joins it to what follows: "and". */
function unlinked(what: string, { linking }: Language): string {
  const last = linking.find((word) => what.toLowerCase().endsWith(` ${word}`));
  return last === undefined ? what : trimmed(what.slice(0, -last.length));
}

/** When it is due: what is called its last day, else the day that it begins with, else the only day in it. */
function dueOf(part: string, lead: Lead, isQuestion: boolean, dayIn: DayIn): DueDay | null {
  const last = dayIn(part, true);
  if (last || isQuestion) return last;
  const first = dayOfLead(lead, dayIn);
  // It stands before the part: nothing of that is to be left out.
  return first ? { ...first, start: -1, end: -1 } : dayIn(part);
}

/** What is proposed; null where it names no day and is nothing without one. */
function proposalOf(
  { sentence, language, said, lead, end }: Spoken,
  context: TextContext,
  dayOf: typeof dueDay,
): Proposal | null {
  const { kind, who, from, about, denied, onlyWithDay, because } = said;
  const part = sentence.text.slice(from, end);
  const days = { ...context, language: language.code };
  const dayIn: DayIn = (text, isLast) => dayOf(text, days, isLast);
  // What is not to be done before a day is not due on it.
  const due = denied ? null : dueOf(part, lead, kind === 'question', dayIn);
  const object = kind === 'commitment' ? objectOfLead(lead, language, dayIn) : '';
  const whole = trimmed(object + whatOf(part, object === '' ? about - from : 0, due)) || trimmed(sentence.text);
  const what = end < sentence.text.length ? unlinked(whole, language) : whole;
  if (onlyWithDay && due === null) return null;
  return {
    kind,
    who: whoOf(who, context),
    actor: who,
    what,
    due: due?.day ?? null,
    sentence: sentence.text,
    line: sentence.line,
    because,
  };
}

function firstLines(text: string): OwnLine[] {
  const lines: OwnLine[] = [];
  for (const line of ownLines(text)) {
    if (lines.length === mostLines) break;
    lines.push(line);
  }
  return lines;
}

/** What sentences promise, request and ask, in their order. */
export async function readSentences(sentences: readonly Sentence[], context: TextContext): Promise<Proposal[]> {
  const spoken = await spokenIn(sentences, context);
  if (spoken.length === 0) return [];
  const { dueDay } = await import('./reading/due-days.ts');
  return spoken.flatMap((each) => proposalOf(each, context, dueDay) ?? []);
}

/**
 * What the writer of a mail or a note promises, requests and asks in it, in the order of the text; what they quote and
 * their signature are not read, and no mail of a program that answers for somebody who is away. The words for dates and the model are loaded when they are needed.
 */
export async function readText(text: string, context: TextContext): Promise<Proposal[]> {
  const lines = firstLines(text);
  if (isAwayNote(lines.map((line) => line.text).join('\n'))) return [];
  return readSentences(sentencesOf(lines).slice(0, mostSentences), context);
}

/** The sentences that the writer of a text wrote, in their order. */
export function ownSentences(text: string): string[] {
  return sentencesOf(firstLines(text))
    .slice(0, mostSentences)
    .map((sentence) => sentence.text);
}
