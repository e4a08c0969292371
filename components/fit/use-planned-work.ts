import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { Result } from '../../utils/platform/result.ts';
import { keepReading } from '../../utils/state/keep-reading.ts';
import { plannedWorkAtOnce, type PlannedWork, readPlannedWork } from '../../utils/state/planned-work.ts';

/** What was read of it: null until it was read. */
interface PlannedRead {
  planned: PlannedWork | null;
  problem: CallProblem | null;
}

const kinds: ReadonlySet<string> = new Set(['project', 'outline', 'risk']);

/** The work that is planned, promised or not, kept true while it is shown. */
export function usePlannedWork(): PlannedRead {
  const [read, setRead] = useState<PlannedRead>(() => ({ planned: plannedWorkAtOnce(), problem: null }));
  useEffect(
    () =>
      keepReading(
        ({ kind }) => kinds.has(kind),
        async (isWanted) => {
          const answer = await readPlannedWork();
          if (isWanted()) setRead((before) => readAfter(before, answer));
        },
      ),
    [],
  );
  return read;
}

/** Where it cannot be read any more, what was read before stays. */
function readAfter(before: PlannedRead, answer: Result<PlannedWork, CallProblem>): PlannedRead {
  return answer.ok ? { planned: answer.value, problem: null } : { planned: before.planned, problem: answer.problem };
}
