import { waitFor, type Signal } from './define-signal.ts';
import { lastAttention } from './history.ts';
import { dayAt, daysBetween, earliestOf } from './moment.ts';

const name = 'silence';
const day = 24 * 60 * 60 * 1000;

/** Silence, measured against how often this client wants to hear from us. Mail from them is no attention given to them. */
export const silence: Signal = {
  name,
  look(history) {
    const { status, cadence, name: title } = history.client.fields;
    if (cadence === null || status === 'paused' || status === 'former') return [];
    const last = lastAttention(history);
    return [
      waitFor(name, {
        key: last?.id ?? `since ${cadence.since}`,
        title,
        // What was agreed later than we last spoke is counted from then on.
        since: Math.max(last?.fields.at ?? 0, Date.parse(cadence.since)),
        agreed: cadence.days,
        evidence: [
          ...(last === null ? [] : [{ kind: 'interaction' as const, id: last.id }]),
          { kind: 'client', id: history.client.id },
        ],
      }),
    ];
  },
  from: ({ since, agreed }) => earliestOf(new Date(since + ((agreed ?? 0) - 1) * day).toISOString().slice(0, 10)),
  again: (wait, doneAt) => ({ ...wait, since: Math.max(wait.since, doneAt) }),
  judge({ since, agreed }, { at, zone }) {
    const days = agreed ?? 0;
    const passed = daysBetween(dayAt(since, zone), dayAt(at, zone));
    const over = passed - days;
    if (over < 0) return null;
    const because = [
      { reason: 'silent', points: 35 },
      // Twice as long as agreed weighs as much as the silence itself.
      ...(over > 0 ? [{ reason: 'days-silent', points: Math.min(Math.round((over / days) * 35), 40) }] : []),
    ];
    return { isLate: over > 0, days: passed, because };
  },
};
