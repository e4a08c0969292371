import type { ClientEdit } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Client } from '../../utils/records/client.ts';
import { answerTo, questions } from './questions.ts';

/** What is typed of each answer. */
const parts = ['text', 'quote', 'source', 'confirmedOn', 'id'] as const;
type Part = (typeof parts)[number];
export type Typed = Record<string, string>;

/** The name of a part of an answer among what is typed. */
export function typedKey(answers: string, part: Part): string {
  return `${answers} ${part}`;
}

/** What the form begins with: what was answered before. Ids are made once, so that a second try never makes a second answer. */
export function typedOf(fields: Pick<Client, 'goals' | 'needs'>): Typed {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const known = answerTo(fields, question);
      const { text = '', quote = '', source = '', confirmedOn = '' } = known?.statement ?? {};
      const typed: Record<Part, string> = {
        text,
        quote: quote ?? '',
        source: source ?? '',
        confirmedOn: confirmedOn ?? '',
        id: known?.id ?? newId(),
      };
      return parts.map((part) => [typedKey(question.answers, part), typed[part]]);
    }),
  );
}

/** What to save of what was typed: an answer that was emptied goes, one that was never given is not made. */
export function editOf(typed: Typed, fields: Pick<Client, 'goals' | 'needs'>, now: number): ClientEdit {
  const edit: Required<Pick<ClientEdit, 'goals' | 'needs'>> = { goals: {}, needs: {} };
  for (const question of questions) {
    const { answers, kind } = question;
    const part = (name: Part) => (typed[typedKey(answers, name)] ?? '').trim();
    const known = answerTo(fields, question);
    const id = known?.id ?? part('id');
    if (part('text') === '') {
      if (known !== null) edit[kind][id] = null;
      continue;
    }
    edit[kind][id] = {
      text: part('text'),
      quote: part('quote') || null,
      source: part('source') || null,
      confirmedOn: part('confirmedOn') || null,
      addedAt: known?.statement.addedAt ?? now,
      answers,
    };
  }
  return edit;
}
