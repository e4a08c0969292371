import { waitFor, type Signal, type Wait } from './define-signal.ts';
import { dayAfter, dayAt, earliestOf } from './moment.ts';

const name = 'cadence-review';

/** A complaint, or a project that has come into another phase, since the cadence was agreed: does it still fit? */
export const cadenceReview: Signal = {
  name,
  look({ client, feedback, projects }) {
    const { cadence, name: title } = client.fields;
    const since = cadence?.since;
    if (since === undefined) return [];
    const complaints = feedback
      .filter(({ fields }) => fields.sort === 'complaint' && fields.at > earliestOf(since))
      .map(({ id, fields }) => ({
        key: id,
        title: fields.text,
        since: fields.at,
        due: dayAfter(since, 1),
        evidence: { kind: 'feedback' as const, id },
      }));
    const phases = projects.flatMap(({ id, fields: { phase, phaseSince, status } }) =>
      status === 'running' && phaseSince !== null && phaseSince > since
        ? [
            {
              key: `${id} ${phaseSince}`,
              title: phase,
              since: earliestOf(phaseSince),
              due: null,
              evidence: { kind: 'project' as const, id },
            },
          ]
        : [],
    );
    return [...complaints, ...phases].map(({ evidence, ...about }): Wait =>
      waitFor(name, { ...about, who: title, agreed: cadence?.days ?? null, evidence: [evidence] }),
    );
  },
  from: ({ since }) => since,
  judge({ since, due }, { at, zone }) {
    // What was said on the day of the agreement led to it; the day is that of whoever asks.
    if (at < since || (due !== null && dayAt(since, zone) < due)) return null;
    return { isLate: false, days: null, because: [{ reason: 'cadence-review', points: 22 }] };
  },
};
