import { call } from '../messaging/client.ts';
import { showSurvey } from './import-reading.ts';
import { importProblem, importStep } from './import-step.ts';
import { continueImport, imports } from './import-writing.ts';

/**
 * Reads the imports, and takes up what was left when the page or the browser was closed: what was being written or
 * taken back goes on, and a dry run that waits for a decision is shown. What this page is at meanwhile stays.
 */
export async function takeUpImports(): Promise<void> {
  const answer = await call('import.list', {});
  if (!answer.ok) return void (importProblem.value = { during: 'asking', problem: answer.problem });
  importProblem.value = null;
  imports.value = answer.value;
  const writing = answer.value.find(({ state }) => state === 'writing');
  const waiting = answer.value.find(({ state }) => state === 'surveyed');
  if (importStep.peek().at === 'start') {
    if (writing !== undefined) importStep.value = { at: 'writing', importId: writing.id };
    else if (waiting !== undefined) await openSurvey(waiting.id);
  }
  const underWay = answer.value.filter(({ state }) => state === 'writing' || state === 'undoing');
  await Promise.all(underWay.map(({ id }) => continueImport(id)));
}

/** Shows a dry run, to be decided on. */
export async function openSurvey(importId: string): Promise<void> {
  const answer = await call('import.survey', { importId });
  if (answer.ok && answer.value !== null) return showSurvey(importId, answer.value);
  importProblem.value = { during: 'asking', problem: answer.ok ? 'unknown' : answer.problem };
}
