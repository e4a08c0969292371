import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { PracticeChange, PracticeRecord } from '../messaging/practice-shapes.ts';
import { success, type Result } from '../platform/result.ts';
import type { PracticeKindName } from '../records/index.ts';
import { beginnings } from './beginnings.ts';
import { keepReading } from './keep-reading.ts';
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

type Reading<Kind extends PracticeKindName> = Result<Practice<Kind>[], CallProblem>;

const first = beginnings(({ kind, index, prefix }: Wanted<PracticeKindName>) =>
  call('practice.list', { kind, index, prefix, after: null, limit: most }),
);

/** Asks for what is wanted before the page that shows it is loaded. */
export function beginPractice(wanted: Wanted<PracticeKindName>): Promise<void> {
  return first.begin(wanted);
}

/** What was begun, where it is there; null where it is not. */
export function practiceAtOnce<Kind extends PracticeKindName>(wanted: Wanted<Kind>): Practice<Kind>[] | null {
  const answer = first.here(wanted);
  return answer?.ok === true ? ofKind(answer.value.records, wanted.kind) : null;
}

/** Reads what is wanted, 5,000 at most. */
export async function readPractice<Kind extends PracticeKindName>(wanted: Wanted<Kind>): Promise<Reading<Kind>> {
  const answer = await first.take(wanted);
  return answer.ok ? success(ofKind(answer.value.records, wanted.kind)) : answer;
}

function ofKind<Kind extends PracticeKindName>(records: readonly PracticeRecord[], kind: Kind): Practice<Kind>[] {
  return records.filter((record): record is Practice<Kind> => record.kind === kind);
}

/** Reads what is wanted now and whenever a record of its kind changes; returns what stops it. */
export function followPractice<Kind extends PracticeKindName>(
  wanted: Wanted<Kind>,
  show: (answer: Reading<Kind>) => void,
): () => void {
  return keepReading(
    ({ kind }) => kind === wanted.kind,
    async (isWanted) => {
      const answer = await readPractice(wanted);
      if (isWanted()) show(answer);
    },
  );
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
