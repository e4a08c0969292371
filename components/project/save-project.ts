import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { datedSteps } from '../../utils/practice/project-steps.ts';
import { byHand } from '../../utils/records/fields.ts';
import type { Project } from '../../utils/records/project.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';
import type { ProjectRecord } from './project-record.ts';
import { sortOf, stepWords, type StepSort } from './step-words.ts';
import { whoWrites } from './who-writes.ts';

export type ProjectEdit = Partial<Omit<Project, 'former'>>;

/** Saves an edit of a project, and with it, in one, what it writes into the log. True if it was saved. */
export function saveProject(project: ProjectRecord, set: ProjectEdit): Promise<boolean> {
  return carryOut(message('ui_saved'), (operationId) =>
    savePractice(operationId, projectEdit(project, set, operationId)),
  );
}

/** An edit of a project with the lines of the log that follow from it: one for each sort. */
function projectEdit(project: ProjectRecord, set: ProjectEdit, operationId: string): PracticeChange[] {
  const told = Map.groupBy(datedSteps(project.fields, { ...project.fields, ...set }), sortOf);
  const steps = [...told].map(([sort, all]) =>
    newStep(`step ${operationId} ${sort}`, project, sort, all.map(stepWords).join('\n')),
  );
  return [{ id: project.id, kind: 'project', set }, ...steps];
}

/** A line of the log, written now by whoever writes in this browser. */
export function newStep(
  id: string,
  project: { id: string; fields: Pick<Project, 'clientIds'> },
  sort: StepSort,
  text: string,
  by: string = whoWrites(),
): PracticeChange {
  return {
    id,
    kind: 'step',
    set: {
      clientIds: project.fields.clientIds,
      projectId: project.id,
      sort,
      text,
      by,
      at: Date.now(),
      provenance: byHand,
    },
  };
}
