import type { QuoteWords } from './quote-words.ts';

/**
 * How one language promises, asks and reports. Every phrase is written in lower case, with straight apostrophes:
 * `*` stands for one of the verbs, `~` for up to four other words, `+` for up to seven that belong to what is promised or
 * asked before a verb at the end, `^` in front for the beginning of a sentence.
 * What is promised or asked begins with the verb, else behind the phrase.
 */
export interface Language {
  /** As in a language tag: `en`. */
  code: string;
  /** Words that stand in nearly every text: they tell the language. */
  frequent: readonly string[];
  /** What one does for somebody else, in each form that stands in for `*`. */
  verbs: readonly string[];
  /** The writer says what they are going to do. */
  promises: readonly string[];
  /** The writer says what they might do; with one of these verbs they propose to do it together, and that is asked. */
  hedges: readonly string[];
  together: readonly string[];
  /** Verbs in the form in which somebody promises, where one word says it all: "enviaré". */
  promising: readonly string[];
  /** A promise where a day is named, and news or politeness elsewhere: "I am sending it tomorrow". */
  planned: readonly string[];
  /** Behind a promise: something is said, and nothing promised ("I will be away"). */
  states: readonly string[];
  /** Between somebody's name and what they are going to do. */
  future: readonly string[];
  /** The writer has asked somebody to do something, who is named in it or is on their side: "I've asked Dario to *". */
  delegating: readonly string[];
  /** The reader is asked to do something. */
  requests: readonly string[];
  /** The reader is to say something: it is a question where one of `wondered` follows, and a request elsewhere. */
  inquiries: readonly string[];
  /** The reader is asked, whatever follows. */
  questions: readonly string[];
  /** What one does not know: "when", "whether". */
  wondered: readonly string[];
  /** Words that join a clause to the one before: "and", "but". */
  linking: readonly string[];
  /** What a thing begins with that is put in front of its verb: "the", "den". */
  articles: readonly string[];
  /** What stands before somebody of the writer's: "my" colleague, "unsere" Designerin. */
  possessives: readonly string[];
  /** What a clause begins with that says when or why, and of what: "if", "because"; "that". */
  conditions: readonly string[];
  relatives: readonly string[];
  /** What makes of a promise none: "not", "never"; and what sounds like it: "not only", "don't forget". */
  denials: readonly string[];
  affirming: readonly string[];
  /** It was done, or is done with this mail. */
  done: readonly string[];
  /** The writer is pleased with the work, has something against it, or wishes it were otherwise. */
  praise: readonly string[];
  complaints: readonly string[];
  wishes: readonly string[];
  /** Behind a request: nothing is asked of the reader ("we need to think"). */
  unasked: readonly string[];
  /** A sentence with one of these asks and promises nothing. */
  talk: readonly string[];
  /** A sentence that is one of these, beside its greeting, waits for no answer: "right?", "how have you been?". */
  rhetorical: readonly string[];
  /** What an answer begins with, before a mark: "yes, it is". */
  answers: readonly string[];
  /** Politeness: up to the next comma, nothing is asked or promised. */
  courtesies: readonly string[];
  /** What a mail begins with, before a name. */
  greetings: readonly string[];
  /** Somebody is away, and what they say of the time until they are back: a mail that says both was sent by a program. */
  away: readonly string[];
  meanwhile: readonly string[];
  /** Words of no weight, beside `frequent`: they tell nothing of what a sentence is about. */
  fillers: readonly string[];
  /** Words that may stand with a capital and name nobody. */
  noNames: readonly string[];
  quotes: QuoteWords;
}
