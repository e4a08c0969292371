import { signal } from '@preact/signals';
import type { WorkerAnswer } from '../importers/protocol.ts';
import type { Survey } from '../importers/survey.ts';
import type { CallProblem } from '../messaging/contract.ts';

/** How far the files are read; sizes in bytes, of all files together. */
export type ReadingProgress = Extract<WorkerAnswer, { type: 'progress' }>;
/** A table whose columns are not known. */
export type ColumnsQuestion = Extract<WorkerAnswer, { type: 'columns' }> & {
  /** What is proposed is what the person said of such a table before. */
  isRemembered: boolean;
};

/** What stands in the middle of the import page. How an import goes that was begun is told by its line in `imports`. */
export type ImportStep =
  | { at: 'start' }
  | {
      at: 'reading';
      importId: string;
      progress: ReadingProgress | null;
      question: ColumnsQuestion | null;
    }
  | { at: 'deciding'; importId: string; survey: Survey; again: boolean }
  | { at: 'writing'; importId: string };

export const importStep = signal<ImportStep>({ at: 'start' });

/** What did not work, and where: in reading the files, or in asking the background. */
export interface ImportProblem {
  during: 'reading' | 'asking';
  problem: CallProblem;
}
export const importProblem = signal<ImportProblem | null>(null);
