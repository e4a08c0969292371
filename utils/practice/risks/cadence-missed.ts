import { dayAfter, dayAt, daysBetween, type Moment } from '../../signals/moment.ts';
import type { ClientPractice } from '../client-practice.ts';
import type { RiskRule } from './risk-rule.ts';

const fewest = 2;
const year = 365 * 24 * 60 * 60 * 1000;

/** The client heard from us later than they asked for, twice or more within a year. */
export const cadenceMissed: RiskRule = {
  name: 'cadence-missed',
  isOneForClient: true,
  look(looked, moment) {
    const missed = missedPauses(looked, moment);
    const latest = missed.at(-1);
    if (missed.length < fewest || latest === undefined) return [];
    return [
      {
        key: latest.until.slice(0, 4),
        projectId: null,
        title: '',
        count: missed.length,
        likelihood: 2,
        impact: 2,
        evidence: missed.map(({ afterId }) => ({ kind: 'interaction', id: afterId })),
      },
    ];
  },
};

/** The pauses between contacts of ours, and since the last one, that were longer than agreed; a quarter more is let pass. */
function missedPauses(
  { client, contacts, contactsFrom }: ClientPractice,
  { at, zone }: Moment,
): { afterId: string; until: string }[] {
  const { cadence, status } = client.fields;
  if (cadence === null || status === 'paused' || status === 'former') return [];
  const from = Math.max(contactsFrom, at - year);
  // The day on which it was agreed begins on the clocks of whoever looks.
  const ours = contacts
    .filter(({ fields }) => fields.direction !== 'in' && fields.medium !== 'note')
    .filter(({ fields }) => fields.at >= from && fields.at <= at && dayAt(fields.at, zone) >= cadence.since)
    .toReversed();
  const allowed = cadence.days + Math.floor(cadence.days / 4);
  return ours.flatMap(({ id, fields }, index) => {
    const day = dayAt(fields.at, zone);
    const until = dayAt(ours[index + 1]?.fields.at ?? at, zone);
    return daysBetween(day, until) > allowed ? [{ afterId: id, until: dayAfter(day, allowed + 1) }] : [];
  });
}
