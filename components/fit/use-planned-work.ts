import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { onChange } from '../../utils/state/changes.ts';
import { type PlannedWork, readPlannedWork } from '../../utils/state/planned-work.ts';

/** What was read of it: null until it was read. */
interface PlannedRead {
  planned: PlannedWork | null;
  problem: CallProblem | null;
}

const kinds: ReadonlySet<string> = new Set(['project', 'outline', 'risk']);
/** In milliseconds: one write tells of several records. */
const soon = 30;

/** The work that is planned, promised or not, kept true while it is shown. */
export function usePlannedWork(): PlannedRead {
  const [read, setRead] = useState<PlannedRead>({ planned: null, problem: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Counts the readings: only the last one is shown. */
    let reading = 0;
    const readNow = async () => {
      const mine = ++reading;
      const answer = await readPlannedWork();
      if (mine !== reading) return;
      setRead((before) =>
        answer.ok ? { planned: answer.value, problem: null } : { planned: before.planned, problem: answer.problem },
      );
    };
    void readNow();
    const stop = onChange(
      ({ kind }) => kinds.has(kind),
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => void readNow(), soon);
      },
    );
    return () => {
      clearTimeout(timer);
      reading += 1;
      stop();
    };
  }, []);
  return read;
}
