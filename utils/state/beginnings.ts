/** Answers that are asked for while their page is still being loaded. */
export interface Beginnings<Question, Answer> {
  /** Asks; settles once the answer is there. */
  begin: (question: Question) => Promise<void>;
  /** The answer to what was begun, where it is there already; it can be drawn at once. */
  here: (question: Question) => Answer | null;
  /** The answer to what was begun, which is taken once; what was not begun is asked now. */
  take: (question: Question) => Promise<Answer>;
}

/** In milliseconds: what nobody took within this time may not be true any more. */
const longest = 5000;

/** Keeps what was asked before there was a page to show it. */
export function beginnings<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): Beginnings<Question, Answer> {
  const begun = new Map<string, { asked: Promise<Answer>; answer: Answer | null }>();
  return {
    async begin(question) {
      const one: { asked: Promise<Answer>; answer: Answer | null } = { asked: ask(question), answer: null };
      const key = JSON.stringify(question);
      begun.set(key, one);
      setTimeout(() => begun.get(key) === one && begun.delete(key), longest);
      one.answer = await one.asked;
    },
    here: (question) => begun.get(JSON.stringify(question))?.answer ?? null,
    take(question) {
      const key = JSON.stringify(question);
      const one = begun.get(key);
      begun.delete(key);
      return one?.asked ?? ask(question);
    },
  };
}
