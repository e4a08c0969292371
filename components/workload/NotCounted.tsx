import type { Unknown } from '../../utils/practice/work-left.ts';
import type { Workload } from '../../utils/practice/workload.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { message, plural, type MessageKey } from '../ui/message.ts';

const reasons: Record<Unknown, MessageKey> = {
  'no-skills': 'capacity_withoutSkills',
  'no-due': 'capacity_withoutDue',
  'past-due': 'capacity_pastDue',
};

/** So many are named. */
const most = 50;

/** The promised projects whose need is not known, and why: the plot is without them. */
export function NotCounted({
  unknown,
  projects,
}: {
  unknown: Workload['unknown'];
  projects: readonly Practice<'project'>[];
}) {
  if (unknown.length === 0) return null;
  const byId = new Map(projects.map((project) => [project.id, project]));
  return (
    <details class="not-counted">
      <summary>{plural('capacity_notCounted', unknown.length)}</summary>
      <ul>
        {unknown.slice(0, most).map(({ projectId, why }) => {
          const project = byId.get(projectId);
          const [clientId] = Object.keys(project?.fields.clientIds ?? {});
          return (
            project &&
            clientId !== undefined && (
              <li key={projectId}>
                <a href={subjectAddress('project', clientId, projectId)}>
                  <bdi>{project.fields.name}</bdi>
                </a>{' '}
                <span class="quiet-text">{message(reasons[why])}</span>
              </li>
            )
          );
        })}
      </ul>
      {unknown.length > most && <p class="quiet-text">{plural('capacity_others', unknown.length - most)}</p>}
    </details>
  );
}
