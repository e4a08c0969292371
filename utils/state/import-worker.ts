import { type WorkerAnswer, workerAnswer, type WorkerRequest } from '../importers/protocol.ts';
import { logProblem } from '../platform/log.ts';

let worker: Worker | null = null;

/** Hears what a worker answers; what cannot be understood, or a worker that breaks, is a failure. */
type Hear = (answer: WorkerAnswer) => void;

/** Starts the worker that reads files, in the place of one that is there. */
export function startWorker(hear: Hear): void {
  endWorker();
  const started = new Worker('/import-worker.js');
  worker = started;
  started.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (worker !== started) return;
    const parsed = workerAnswer.safeParse(data);
    if (!parsed.success) logProblem('an answer of the import worker', parsed.error.issues[0]?.code);
    hear(parsed.success ? parsed.data : { type: 'failed', problem: 'failed' });
  });
  started.addEventListener('error', ({ message }) => {
    if (worker !== started) return;
    logProblem('the import worker', message);
    hear({ type: 'failed', problem: 'failed' });
  });
}

/** Whether a worker reads files, or waits for an answer. */
export function isWorkerThere(): boolean {
  return worker !== null;
}

/** Asks the worker that is there. */
export function askWorker(request: WorkerRequest): void {
  worker?.postMessage(request);
}

/** Ends the worker, in the midst of a file too. */
export function endWorker(): void {
  worker?.terminate();
  worker = null;
}
