import { ownLines, type OwnLine } from './cut/own-lines.ts';
import { whatOf } from './due.ts';
import { languageOf } from './languages/detect.ts';
import type { Language } from './languages/language.ts';
import type { Model } from './model/model.ts';
import type { dueDay } from './reading/due-days.ts';
import { judged } from './reading/judge.ts';
import { whoOf, type Parties } from './reading/parties.ts';
import type { Proposal } from './reading/proposal.ts';
import type { Said } from './reading/said.ts';
import { longestSentence, whatIsSaid } from './reading/say.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

export type { Proposal } from './reading/proposal.ts';

/** When a text was written, and who writes to whom. */
export interface TextContext extends Parties {
  /** The day of the text, which "by Friday" is counted from: ISO 8601, with or without a time. */
  date: string;
  /** A language tag such as `en-GB`: tells whether 12/3 is in March or in December. */
  locale: string;
}

interface Spoken {
  sentence: Sentence;
  language: Language;
  said: Said;
}

/** A text that says more is no mail: the rest of it is not read, so that no text takes long. */
const mostLines = 10_000;
const mostSentences = 1000;

/** The languages for which there is a model, by their code, loaded when a text is in one of them. */
const models: Readonly<Record<string, () => Promise<Model>>> = {
  en: async () => (await import('./model/load.ts')).model,
};

async function spokenIn(sentences: readonly Sentence[]): Promise<Spoken[]> {
  const whole = languageOf(sentences.map(({ text }) => text).join('\n'));
  const spoken: Spoken[] = [];
  for (const sentence of sentences) {
    const language = languageOf(sentence.text, whole);
    const found = whatIsSaid(sentence.text, language);
    const model = sentence.text.length > longestSentence ? undefined : await models[language.code]?.();
    const said = model ? judged(sentence.text, found, language, model) : found;
    spoken.push(...said.map((each) => ({ sentence, language, said: each })));
  }
  return spoken;
}

/** Without marks at either end. */
function trimmed(what: string): string {
  return what.replace(/^[\s¿¡,;:–—-]+|[\s?!.,;:–—-]+$/g, '');
}

/** Without the word that joins it to what follows: "and". */
function unlinked(what: string, { linking }: Language): string {
  const last = linking.find((word) => what.toLowerCase().endsWith(` ${word}`));
  return last === undefined ? what : trimmed(what.slice(0, -last.length));
}

function proposalOf({ sentence, language, said }: Spoken, context: TextContext, dueOf: typeof dueDay): Proposal {
  const { kind, who, from, to, about, because } = said;
  const part = sentence.text.slice(from, to);
  const due = dueOf(part, { ...context, language: language.code }, kind === 'question');
  const whole = trimmed(whatOf(part, about - from, due)) || trimmed(sentence.text);
  const what = to < sentence.text.length ? unlinked(whole, language) : whole;
  return {
    kind,
    who: whoOf(who, context),
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
  const spoken = await spokenIn(sentences);
  if (spoken.length === 0) return [];
  const { dueDay } = await import('./reading/due-days.ts');
  return spoken.map((each) => proposalOf(each, context, dueDay));
}

/**
 * What the writer of a mail or a note promises, requests and asks in it, in the order of the text; what they quote and
 * their signature are not read. The words for dates and the model are loaded when they are needed.
 */
export async function readText(text: string, context: TextContext): Promise<Proposal[]> {
  return readSentences(sentencesOf(firstLines(text)).slice(0, mostSentences), context);
}

/** The sentences that the writer of a text wrote, in their order. */
export function ownSentences(text: string): string[] {
  return sentencesOf(firstLines(text))
    .slice(0, mostSentences)
    .map((sentence) => sentence.text);
}
