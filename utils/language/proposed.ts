import type { Proposal } from './reading/proposal.ts';

/** A promise or a request as it is laid before a person. */
export interface ProposedPromise {
  owedBy: 'us' | 'them';
  /** Who of that side, by name; empty where it is whoever. */
  who: string;
  what: string;
  /** `2026-11-27`, or null where no day is named. */
  due: string | null;
  said: 'promised' | 'requested';
  /** The sentence. */
  quote: string;
}

/** As much of what was read in a text as it takes to propose it. */
export type SaidThing = Pick<Proposal, 'kind' | 'who' | 'actor' | 'what' | 'due' | 'sentence'>;

/** A sentence that is longer is none that anybody wants to see again. */
export const longestQuote = 1000;
const longestLine = 500;

/**
 * What was said in a text, as it is proposed. What we ask ourselves is no question of the client's. Whoever is named and
 * not known is on the side of `strangers`.
 */
export function proposedOf(
  said: readonly SaidThing[],
  strangers: ProposedPromise['owedBy'],
): { proposals: ProposedPromise[]; questions: string[] } {
  const short = said.filter(({ sentence }) => sentence.length <= longestQuote);
  return {
    proposals: short.flatMap((thing) => promiseOf(thing, strangers)),
    questions: short.filter(({ kind, who }) => kind === 'question' && who === 'us').map(({ sentence }) => sentence),
  };
}

function promiseOf(
  { kind, who, actor, what, due, sentence }: SaidThing,
  strangers: ProposedPromise['owedBy'],
): ProposedPromise[] {
  if (kind === 'question' || what === '') return [];
  const isSide = who === 'us' || who === 'them';
  const name = actor.kind === 'address' || actor.kind === 'person' ? actor.name : '';
  return [
    {
      owedBy: isSide ? who : strangers,
      who: name.slice(0, longestLine),
      what: what.slice(0, longestLine),
      due,
      said: kind === 'commitment' ? 'promised' : 'requested',
      quote: sentence,
    },
  ];
}
