import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { PracticeKindName } from '../../utils/records/index.ts';
import { followPractice, practiceAtOnce, type Practice } from '../../utils/state/practice.ts';

/** What was read of some records: null until it was read. What was read before stays where reading it again fails. */
export interface Read<Kind extends PracticeKindName> {
  records: readonly Practice<Kind>[] | null;
  problem: CallProblem | null;
}

/** The records of a kind whose key in an index begins so, kept true while they are shown. */
export function useRecords<Kind extends PracticeKindName>(
  kind: Kind,
  index: string,
  ...prefix: (string | number)[]
): Read<Kind> {
  const [read, setRead] = useState<Read<Kind>>(() => ({
    records: practiceAtOnce({ kind, index, prefix }),
    problem: null,
  }));
  useEffect(
    () =>
      followPractice({ kind, index, prefix }, (answer) =>
        setRead((before) =>
          answer.ok ? { records: answer.value, problem: null } : { records: before.records, problem: answer.problem },
        ),
      ),
    [kind, index, prefix.join('\n')],
  );
  return read;
}
