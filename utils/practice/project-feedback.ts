import type { Feedback } from '../records/feedback.ts';
import type { Project } from '../records/project.ts';
import { openFeedback } from './open-feedback.ts';
import { isOver } from './project-over.ts';

/** As much of a project as tells whether feedback goes on to it. */
type Minding = { id: string; fields: Pick<Project, 'status'> };

/**
 * What a project has to mind of what the client still waits on: what was said of it, or of no project; before it is over, what
 * was said of an earlier one as well. `projects` are those of the client: one that goes on minds its own.
 */
export function feedbackToMind<One extends { fields: Feedback }>(
  project: Minding,
  projects: readonly Minding[],
  records: readonly One[],
): One[] {
  const others = projects.filter(({ id }) => id !== project.id);
  const elsewhere = new Set(
    others.filter(({ fields }) => isOver(project.fields) || !isOver(fields)).map(({ id }) => id),
  );
  return openFeedback(records).filter(({ fields: { projectId } }) => !elsewhere.has(projectId ?? ''));
}
