import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { agreementSteps, type OutlineStep, outlineSteps } from '../../utils/practice/project-steps.ts';
import { type Result, success } from '../../utils/platform/result.ts';
import { byHand } from '../../utils/records/fields.ts';
import type { Project } from '../../utils/records/project.ts';
import { readPractice, savePractice } from '../../utils/state/practice.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';
import type { ProjectRecord } from './project-record.ts';
import { sortOf, stepWords, type StepSort } from './step-words.ts';
import { whoWrites } from './who-writes.ts';

export type ProjectEdit = Partial<Omit<Project, 'former'>>;

/** Saves an edit of a project, and with it, in one, what it writes into the log. True if it was saved. */
export function saveProject(project: ProjectRecord, set: ProjectEdit): Promise<boolean> {
  return carryOut(message('ui_saved'), async (operationId) => {
    const steps = await stepsOf(project, { ...project.fields, ...set });
    return steps.ok ? savePractice(operationId, projectEdit(project, set, steps.value, operationId)) : steps;
  });
}

/** What an edit writes into the log; whether the client agreed to an outline is looked for only where it makes a difference. */
async function stepsOf(project: ProjectRecord, after: Project): Promise<Result<OutlineStep[], CallProblem>> {
  const steps = outlineSteps(project.fields, after);
  const against = agreementSteps(project.fields, after);
  if (against.length === 0) return success(steps);
  const outlines = await readPractice({ kind: 'outline', index: 'project', prefix: [project.id] });
  if (!outlines.ok) return outlines;
  const isAgreed = outlines.value.some(({ fields }) => fields.agreedOn !== null);
  return success(isAgreed ? [...against, ...steps] : steps);
}

/** An edit of a project with the lines of the log that follow from it: one for each sort. */
function projectEdit(
  project: ProjectRecord,
  set: ProjectEdit,
  lines: readonly OutlineStep[],
  operationId: string,
): PracticeChange[] {
  const told = Map.groupBy(lines, sortOf);
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
