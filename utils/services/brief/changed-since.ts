import type { Brief } from '../../messaging/calls/brief.ts';
import type { Stored } from '../../records/index.ts';
import type { ClientHistory } from '../../signals/history.ts';
import { earliestOf } from '../../signals/moment.ts';

type Changed = Brief['changed'][number];

/** What became different with a client since a moment, the newest first. What is open is told as open, new or not. */
export function changedSince(
  { contacts, feedback, projects }: ClientHistory,
  kept: readonly Stored<'commitment'>[],
  since: number,
): Changed[] {
  const changed: Changed[] = [
    ...contacts
      .filter(({ fields }) => fields.direction === 'in')
      .map(({ fields }) => ({ sort: 'mail-in' as const, at: fields.at, text: fields.subject, who: writerOf(fields) })),
    ...kept.map(({ fields }) => ({
      sort: 'kept' as const,
      at: fields.closedAt ?? 0,
      text: fields.what,
      who: fields.who,
    })),
    ...feedback.map(({ fields }) => ({
      sort: 'feedback' as const,
      at: fields.at,
      text: fields.text,
      who: fields.givenBy,
    })),
    ...projects.map(({ fields: { phase, phaseSince, name } }) => ({
      sort: 'phase' as const,
      at: phaseSince === null ? 0 : earliestOf(phaseSince),
      text: phase,
      who: name,
    })),
  ];
  return changed.filter(({ at }) => at > since).toSorted((one, other) => other.at - one.at);
}

function writerOf({ participants }: Stored<'interaction'>['fields']): string {
  const [email, writer] = Object.entries(participants).find(([, { place }]) => place === 'from') ?? ['', null];
  return writer?.name || email;
}
