import type { CallProblem } from '../messaging/contract.ts';
import { failure, success, type Result } from '../platform/result.ts';
import { isPromised } from '../practice/promised-work.ts';
import { beginnings } from './beginnings.ts';
import { type Practice, readPractice } from './practice.ts';

/** The planned projects that the team is needed for: those that were promised, and those that nobody said yes to yet. */
export interface PlannedWork {
  promised: Practice<'project'>[];
  open: Practice<'project'>[];
}

const first = beginnings((_all: null) => readAll());

/** Asks for all of it, before the page that shows it is drawn. */
export const beginPlannedWork = (): Promise<void> => first.begin(null);

/** What was begun, where it is there. */
export function plannedWorkAtOnce(): PlannedWork | null {
  const answer = first.here(null);
  return answer?.ok === true ? answer.value : null;
}

/** Reads the planned projects that need a skill, and which of them were promised. */
export const readPlannedWork = (): Promise<Result<PlannedWork, CallProblem>> => first.take(null);

async function readAll(): Promise<Result<PlannedWork, CallProblem>> {
  const planned = await readPractice({ kind: 'project', index: 'status', prefix: ['planned'] });
  if (!planned.ok) return planned;
  const needing = planned.value.filter(({ fields }) => Object.keys(fields.skills).length > 0);
  const asked = await Promise.all(needing.map(({ id }) => readYes(id)));
  const failed = asked.find((answer) => !answer.ok);
  if (failed !== undefined && !failed.ok) return failure(failed.problem, failed.detail);
  const promisedIds = new Set(asked.flatMap((answer) => (answer.ok && answer.value.isYes ? [answer.value.id] : [])));
  return success({
    promised: needing.filter(({ id }) => promisedIds.has(id)),
    open: needing.filter(({ id }) => !promisedIds.has(id)),
  });
}

async function readYes(id: string): Promise<Result<{ id: string; isYes: boolean }, CallProblem>> {
  const [outlines, risks] = await Promise.all([
    readPractice({ kind: 'outline', index: 'project', prefix: [id] }),
    readPractice({ kind: 'risk', index: 'project', prefix: [id] }),
  ]);
  if (!outlines.ok) return outlines;
  if (!risks.ok) return risks;
  return success({ id, isYes: isPromised(id, { outlines: outlines.value, risks: risks.value }) });
}
