import type { ColumnMapping } from '../importers/importer.ts';
import type { WorkerAnswer } from '../importers/protocol.ts';
import type { Survey } from '../importers/survey.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import { newId } from '../platform/ids.ts';
import { openChoice } from './import-choice.ts';
import { importProblem, importStep } from './import-step.ts';
import { askWorker, endWorker, isWorkerThere, startWorker } from './import-worker.ts';
import { editSettings, settings } from './settings.ts';

/** What was said of tables during this reading, by their key: the same columns are not asked about twice. */
const answered = new Map<string, ColumnMapping | null>();

/** Reads files, up to the dry run; nothing comes in yet. */
export function readFiles(files: readonly File[]): void {
  if (files.length === 0) return;
  const importId = newId();
  answered.clear();
  importProblem.value = null;
  importStep.value = { at: 'reading', importId, progress: null, question: null };
  startWorker(hear);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  askWorker({ type: 'read', importId, files: [...files], own: ownAddresses(), timeZone });
}

/** Gives up the reading, and forgets what was read. */
export async function stopReading(): Promise<void> {
  const step = importStep.peek();
  if (step.at !== 'reading') return;
  askWorker({ type: 'stop' });
  endWorker();
  importStep.value = { at: 'start' };
  await call('import.forget', { importId: step.importId });
}

/**
 * Says which field each column of the table is that was asked about, or leaves it out with null. It is remembered for
 * tables with the same columns: a mapping for good, what is left out until these files are read.
 */
export async function answerColumns(columns: ColumnMapping | null): Promise<void> {
  const step = importStep.peek();
  if (step.at !== 'reading' || step.question === null) return;
  const { key } = step.question;
  importStep.value = { ...step, question: null };
  tellColumns(key, columns);
  if (columns === null) return;
  const saved = await call('columns.save', { key, columns });
  if (!saved.ok) importProblem.value = { during: 'asking', problem: saved.problem };
}

/** Adds one of the person's own addresses, and looks again at what was read. */
export async function addOwnAddress(address: string): Promise<CallProblem | null> {
  const step = importStep.peek();
  const problem = await editSettings({ ownAddresses: [...ownAddresses(), address.toLowerCase()] });
  if (problem !== null || step.at !== 'deciding') return problem;
  if (!isWorkerThere()) startWorker(hear);
  importStep.value = { ...step, again: true };
  askWorker({ type: 'survey', importId: step.importId, own: ownAddresses() });
  return null;
}

/** Shows a dry run, with what was chosen in it before. */
export function showSurvey(importId: string, survey: Survey): void {
  openChoice(importId);
  importStep.value = { at: 'deciding', importId, survey, again: false };
}

function hear(answer: WorkerAnswer): void {
  const step = importStep.peek();
  if (step.at !== 'reading' && step.at !== 'deciding') return;
  if (answer.type === 'surveyed') return showSurvey(step.importId, answer.survey);
  if (answer.type === 'failed') return fail(answer.problem);
  if (step.at !== 'reading') return;
  if (answer.type === 'progress') importStep.value = { ...step, progress: answer };
  else void askForColumns(answer);
}

/** What was read stays where it was surveyed before; a reading that broke has nothing to show. */
function fail(problem: CallProblem): void {
  const step = importStep.peek();
  endWorker();
  importProblem.value = { during: 'reading', problem };
  importStep.value = step.at === 'deciding' ? { ...step, again: false } : { at: 'start' };
}

/**
 * Answers by itself where the person has answered for these files. What they said of earlier ones is proposed: they
 * may see now that it was not right.
 */
async function askForColumns(question: Extract<WorkerAnswer, { type: 'columns' }>): Promise<void> {
  const { key } = question;
  const said = answered.get(key);
  if (said !== undefined) return tellColumns(key, said);
  const kept = await call('columns.read', { key });
  const step = importStep.peek();
  if (step.at !== 'reading') return;
  const remembered = kept.ok ? kept.value : null;
  const proposal = remembered ?? question.proposal;
  importStep.value = { ...step, question: { ...question, proposal, isRemembered: remembered !== null } };
}

function tellColumns(key: string, columns: ColumnMapping | null): void {
  answered.set(key, columns);
  askWorker({ type: 'columns', key, columns });
}

function ownAddresses(): string[] {
  return settings.peek()?.ownAddresses ?? [];
}
