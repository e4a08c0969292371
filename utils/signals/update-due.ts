import type { ClientHistory } from './history.ts';
import type { Stored } from '../records/index.ts';
import { waitFor, type Signal } from './define-signal.ts';
import { lastAttention } from './history.ts';
import { countedFrom, passedDays, passedFrom } from './passed-days.ts';

const name = 'update-due';

/** A running project of which the client wants to hear at times, and has not for longer. */
export const updateDue: Signal = {
  name,
  look: (history) =>
    history.projects.flatMap((project) => {
      const { status, cadence, name: title } = project.fields;
      if (status !== 'running' || cadence === null) return [];
      const last = lastUpdate(history, project);
      return [
        waitFor(name, {
          key: `${project.id} ${last?.id ?? cadence.since}`,
          title,
          ...countedFrom(cadence, last?.fields.at ?? null),
          evidence: [
            { kind: 'project', id: project.id },
            ...(last === null ? [] : [{ kind: 'interaction' as const, id: last.id }]),
          ],
        }),
      ];
    }),
  from: passedFrom,
  again: (wait, doneAt) => ({ ...wait, since: Math.max(wait.since, doneAt) }),
  judge(timing, moment) {
    const over = passedDays(timing, moment) - (timing.agreed ?? 0);
    if (over < 0) return null;
    const because = [
      { reason: 'update-due', points: 38 },
      ...(over > 0 ? [{ reason: 'days-late', points: Math.min(over * 3, 30) }] : []),
    ];
    return { isLate: over > 0, days: over, because };
  },
};

/** The last contact of ours about the project; where none says which project it was about, any. */
function lastUpdate({ contacts }: ClientHistory, { id }: Stored<'project'>): Stored<'interaction'> | null {
  const about = contacts.filter(({ fields }) => fields.projectId === id);
  return lastAttention({ contacts: about.length > 0 ? about : contacts });
}
