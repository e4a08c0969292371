import type { Client, Statement } from '../../utils/records/client.ts';
import type { MessageKey } from '../ui/message.ts';

type Answers = NonNullable<Statement['answers']>;

/** A question of the first meeting, and whether its answer is a goal or a need. */
export interface Question {
  answers: Answers;
  kind: 'goals' | 'needs';
  text: MessageKey;
  hint: MessageKey;
}

/** What is asked at the first meeting, in the order in which one asks it. */
export const questions: readonly Question[] = [
  { answers: 'reach', kind: 'goals', text: 'growth_askReach', hint: 'growth_askReachHint' },
  { answers: 'audience', kind: 'needs', text: 'growth_askAudience', hint: 'growth_askAudienceHint' },
  { answers: 'proof', kind: 'goals', text: 'growth_askProof', hint: 'growth_askProofHint' },
  { answers: 'fear', kind: 'needs', text: 'growth_askFear', hint: 'growth_askFearHint' },
];

/** The newest answer to a question, and its id; null where it was not asked yet. */
export function answerTo(
  fields: Pick<Client, 'goals' | 'needs'>,
  { kind, answers }: Question,
): { id: string; statement: Statement } | null {
  const [newest] = Object.entries(fields[kind])
    .filter(([, statement]) => statement.answers === answers)
    .toSorted(([, one], [, other]) => other.addedAt - one.addedAt);
  return newest === undefined ? null : { id: newest[0], statement: newest[1] };
}

/** The questions that nobody asked this client yet. */
export function notAsked(fields: Pick<Client, 'goals' | 'needs'>): Question[] {
  return questions.filter((question) => answerTo(fields, question) === null);
}
