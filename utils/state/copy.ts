import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { newId } from '../platform/ids.ts';
import { failure, success, type Result } from '../platform/result.ts';
import { parseJson } from '../platform/json.ts';
import { recordKindNames } from '../records/index.ts';
import { linesOf } from './lines.ts';

/** What is being done with a copy of everything, and how many records were gone through; null for nothing. */
export const copyAtWork = signal<{ what: 'saving' | 'restoring'; records: number } | null>(null);

type Restored = Output<'copy.restore'>;
type Place = NonNullable<Output<'copy.read'>['next']>;

/** The first line of every copy: by it a copy is told from other files. */
const head = { clientside: 'copy', version: 1 };
const limit = 500;
/** A few hundred records are written in a second. */
const writtenAtOnce = 250;

/** Everything that is kept, a record a line. It is handed to the browser part by part: it may be larger than the memory. */
export async function makeCopy(): Promise<Result<Blob, CallProblem>> {
  copyAtWork.value = { what: 'saving', records: 0 };
  try {
    const parts: Blob[] = [new Blob([`${JSON.stringify({ ...head, madeAt: new Date().toISOString() })}\n`])];
    for (const kind of recordKindNames) {
      let after: Place | null = null;
      do {
        const part: Result<Output<'copy.read'>, CallProblem> = await call('copy.read', { kind, after, limit });
        if (!part.ok) return part;
        parts.push(new Blob(part.value.lines.map((line) => `${line}\n`)));
        goneThrough(part.value.lines.length);
        after = part.value.next;
      } while (after !== null);
    }
    return success(new Blob(parts, { type: 'application/jsonl' }));
  } finally {
    copyAtWork.value = null;
  }
}

/** What came of a copy, and the operations that wrote it. */
interface RestoredCopy extends Restored {
  operationIds: string[];
}

/** Brings in what a copy holds and is not here: counts it, or says why not. The same copy again changes nothing. */
export async function restoreCopy(file: Blob): Promise<Result<RestoredCopy, CallProblem | 'no-copy'>> {
  copyAtWork.value = { what: 'restoring', records: 0 };
  try {
    const sum: RestoredCopy = { restored: 0, known: 0, unreadable: 0, operationIds: [] };
    let isCopy = false;
    for await (const lines of linesOf(file, writtenAtOnce)) {
      if (!isCopy && !isHead(lines.shift() ?? '')) return failure('no-copy');
      isCopy = true;
      const operationId = newId();
      const answer = await call('copy.restore', { operationId, lines });
      if (!answer.ok) return answer;
      sum.operationIds.push(operationId);
      sum.restored += answer.value.restored;
      sum.known += answer.value.known;
      sum.unreadable += answer.value.unreadable;
      goneThrough(lines.length);
    }
    return isCopy ? success(sum) : failure('no-copy');
  } finally {
    copyAtWork.value = null;
  }
}

function isHead(line: string): boolean {
  const found = parseJson(line);
  return typeof found === 'object' && found !== null && 'clientside' in found && found.clientside === head.clientside;
}

function goneThrough(records: number): void {
  const before = copyAtWork.peek();
  if (before !== null) copyAtWork.value = { ...before, records: before.records + records };
}
