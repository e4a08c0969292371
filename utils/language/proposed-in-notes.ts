import type { NotedAction, Owner } from './notes-reading.ts';
import { isParticipant, peopleOf, type People } from './people.ts';
import type { ProposedPromise } from './proposed.ts';
import { readNotes } from './read-notes.ts';

const longestLine = 500;
const mostActions = 50;

/** When notes were taken, and who was there. */
interface NotedTalk {
  /** The day on the clocks of whoever took them, `2026-11-25`. */
  date: string;
  /** A language tag such as `en-GB`. */
  locale: string;
  /** The client's people, and ours, by name. */
  guests: readonly string[];
  ours: readonly string[];
}

/** Who does what by when, as notes have it, as promises to be taken. What nobody is named for is ours. */
export function proposedInNotes(notes: string, { date, locale, guests, ours }: NotedTalk): ProposedPromise[] {
  const { actions } = readNotes(notes, { date, locale, participants: [...guests, ...ours] });
  const colleagues = peopleOf(ours);
  return actions.slice(0, mostActions).flatMap((action) => proposalOf(action, colleagues));
}

function isOurs(owner: Owner, colleagues: People): boolean {
  return owner.kind === 'person' ? isParticipant(owner.name, colleagues) : owner.kind !== 'client';
}

function proposalOf({ owner, what, due, quote }: NotedAction, colleagues: People): ProposedPromise[] {
  if (what === '') return [];
  return [
    {
      owedBy: isOurs(owner, colleagues) ? 'us' : 'them',
      who: owner.kind === 'person' ? owner.name.slice(0, longestLine) : '',
      what: what.slice(0, longestLine),
      due: due?.iso.slice(0, 10) ?? null,
      said: 'promised',
      quote,
    },
  ];
}
