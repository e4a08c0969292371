import { signal } from '@preact/signals';
import type { ChosenClient, ImportSummary } from '../importers/import-record.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import { systemClock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { chosen, forgetChoice } from './import-choice.ts';
import { type WritingStart, writingStart } from './import-pace.ts';
import { importProblem, importStep } from './import-step.ts';
import { endWorker } from './import-worker.ts';

/** Every import that is under way or can be taken back, the newest first; null until they were read. */
export const imports = signal<readonly ImportSummary[] | null>(null);

/** Where this page began to have each import written on. */
export const writingStarts = signal<ReadonlyMap<string, WritingStart>>(new Map());

/** Imports that this page asks to go on, so that each is asked once at a time. */
const going = new Set<string>();

/** Takes in what belongs to those who are ticked, until it is all there or was stopped. */
export async function beginImport(): Promise<void> {
  const step = importStep.peek();
  if (step.at !== 'deciding') return;
  await begin(step.importId, chosen.peek());
}

/** Goes on with an import that was stopped, for those who were ticked as it was begun. */
export async function goOnWithImport(importId: string): Promise<void> {
  await begin(importId, []);
}

async function begin(importId: string, clients: readonly ChosenClient[]): Promise<void> {
  const begun = taken(await call('import.begin', { importId, chosen: [...clients] }));
  if (begun === null) return;
  endWorker();
  importStep.value = { at: 'writing', importId };
  await continueImport(importId);
}

/** Goes on with an import, or with taking one back, until it has ended. */
export async function continueImport(importId: string): Promise<void> {
  if (going.has(importId)) return;
  going.add(importId);
  markStart(importId);
  while (stateOf(importId) === 'writing' || stateOf(importId) === 'undoing') {
    if (taken(await call('import.continue', { importId })) === null) break;
  }
  going.delete(importId);
  if (stateOf(importId) === 'done') forgetChoice(importId);
}

/** Stops an import where it is: what was written stays. */
export async function stopImport(importId: string): Promise<void> {
  taken(await call('import.stop', { importId }));
}

/** Takes a whole import back: all but what was changed by hand since. */
export async function undoImport(importId: string): Promise<void> {
  if (taken(await call('import.undo', { importId })) !== null) await continueImport(importId);
}

/** Puts a dry run aside, to be decided on later. */
export async function setAside(): Promise<void> {
  if (await readList()) importStep.value = { at: 'start' };
}

/** Reads what there is of imports; false, and why, where nobody can tell. */
async function readList(): Promise<boolean> {
  const answer = await call('import.list', {});
  if (answer.ok) imports.value = answer.value;
  else importProblem.value = { during: 'asking', problem: answer.problem };
  return answer.ok;
}

/** Forgets what was read of files and is not wanted, or what became of it. What has to be kept stays in the list. */
export async function forgetImport(importId: string): Promise<void> {
  const answer = await call('import.forget', { importId });
  if (!answer.ok) return void (importProblem.value = { during: 'asking', problem: answer.problem });
  forgetChoice(importId);
  await readList();
  const step = importStep.peek();
  if (step.at === 'deciding' && step.importId === importId) importStep.value = { at: 'start' };
}

function stateOf(importId: string): ImportSummary['state'] | undefined {
  return imports.peek()?.find(({ id }) => id === importId)?.state;
}

/** Shows what an import has come to; null, and why, where nobody can tell. */
function taken(answer: Result<ImportSummary | null, CallProblem>): ImportSummary | null {
  if (!answer.ok || answer.value === null) {
    importProblem.value = { during: 'asking', problem: answer.ok ? 'unknown' : answer.problem };
    return null;
  }
  importProblem.value = null;
  const summary = answer.value;
  const others = (imports.peek() ?? []).filter(({ id }) => id !== summary.id);
  imports.value = [summary, ...others].sort((one, other) => other.startedAt - one.startedAt);
  return summary;
}

function markStart(importId: string): void {
  const summary = imports.peek()?.find(({ id }) => id === importId);
  if (summary === undefined) return;
  const start = writingStart(summary, systemClock());
  writingStarts.value = new Map([...writingStarts.peek(), [importId, start]]);
}
