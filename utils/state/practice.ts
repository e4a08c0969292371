import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { PracticeChange, PracticeRecord } from '../messaging/practice-shapes.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { PracticeKindName } from '../records/index.ts';
import { onChange } from './changes.ts';
import { write } from './write.ts';

/** A record of the practice, of one kind. */
export type Practice<Kind extends PracticeKindName> = Extract<PracticeRecord, { kind: Kind }>;

/** Which records of a kind: those whose key in an index begins so, in its order. */
export interface Wanted<Kind extends PracticeKindName> {
  kind: Kind;
  index: string;
  prefix: (string | number)[];
}

/** More are not read in one go. */
const most = 5000;
/** In milliseconds: one write tells of several records. */
const soon = 30;

/** Reads what is wanted, 5,000 at most. */
export async function readPractice<Kind extends PracticeKindName>({
  kind,
  index,
  prefix,
}: Wanted<Kind>): Promise<Result<Practice<Kind>[], CallProblem>> {
  const answer = await call('practice.list', { kind, index, prefix, after: null, limit: most });
  if (!answer.ok) return failure(answer.problem, answer.detail);
  const isOfKind = (record: PracticeRecord): record is Practice<Kind> => record.kind === kind;
  return success(answer.value.records.filter(isOfKind));
}

/** Reads what is wanted now and whenever a record of its kind changes; returns what stops it. */
export function followPractice<Kind extends PracticeKindName>(
  wanted: Wanted<Kind>,
  show: (answer: Result<Practice<Kind>[], CallProblem>) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings: only the last one is shown. */
  let reading = 0;
  const read = async () => {
    const mine = ++reading;
    const answer = await readPractice(wanted);
    if (mine === reading) show(answer);
  };
  void read();
  const stop = onChange(
    ({ kind }) => kind === wanted.kind,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), soon);
    },
  );
  return () => {
    clearTimeout(timer);
    reading += 1;
    stop();
  };
}

/** Makes and changes records as one operation, all or none of them. */
export function savePractice(operationId: string, changes: PracticeChange[]): Promise<Result<unknown, CallProblem>> {
  return write('practice.save', { operationId, changes });
}

/** Deletes records of a kind as one operation. */
export function deletePractice(
  operationId: string,
  kind: PracticeKindName,
  ids: string[],
): Promise<Result<unknown, CallProblem>> {
  return write('practice.delete', { operationId, kind, ids });
}
