import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { followClientPractice, type LookedAt } from '../../utils/state/client-practice.ts';
import { proposeRisksOf } from '../risk/propose.ts';

/** What is known of a client; null until it was read, and where there is no such client. */
export interface Known {
  looked: LookedAt | null;
  /** Whether it was read: then null means that there is no such client. */
  isRead: boolean;
  problem: CallProblem | null;
  /** Open risks whose evidence is gone. */
  gone: ReadonlySet<string>;
}

const nothingYet: Known = { looked: null, isRead: false, problem: null, gone: new Set() };

/** What the rules look at of a client, kept true while it is shown. What they propose is written down as it is seen. */
export function useClientPractice(clientId: string): Known {
  const [known, setKnown] = useState(nothingYet);
  useEffect(() => {
    let isShown = true;
    setKnown(nothingYet);
    const stop = followClientPractice(clientId, (reading) => {
      if (!reading.ok) return setKnown((before) => ({ ...before, isRead: true, problem: reading.problem }));
      const looked = reading.value;
      setKnown((before) => ({ ...before, looked, isRead: true, problem: null }));
      if (looked === null) return undefined;
      return void proposeRisksOf(looked).then((ids) => isShown && setKnown((now) => ({ ...now, gone: new Set(ids) })));
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [clientId]);
  return known;
}
