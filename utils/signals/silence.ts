import { waitFor, type Signal } from './define-signal.ts';
import { lastAttention } from './history.ts';
import { countedFrom, passedDays, passedFrom } from './passed-days.ts';

const name = 'silence';

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
        ...countedFrom(cadence, last?.fields.at ?? null),
        evidence: [
          ...(last === null ? [] : [{ kind: 'interaction' as const, id: last.id }]),
          { kind: 'client', id: history.client.id },
        ],
      }),
    ];
  },
  from: passedFrom,
  again: (wait, doneAt) => ({ ...wait, since: Math.max(wait.since, doneAt) }),
  judge(timing, moment) {
    const days = timing.agreed ?? 0;
    const passed = passedDays(timing, moment);
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
