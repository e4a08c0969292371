import { type RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { CallProblem, Output } from '../../utils/messaging/contract.ts';
import type { Result } from '../../utils/platform/result.ts';
import { topicsIn, type Topic } from '../../utils/practice/topics.ts';
import { whenIdle } from '../../utils/platform/when-idle.ts';

/** A topic has to come up at so many clients. */
const fewestClients = 3;
/** So many clients of an industry are compared. */
const mostClients = 200;

/** What came up at several clients of an industry; null before it was read. */
export interface SharedTopics {
  topics: Topic[] | null;
  problem: CallProblem | null;
}

type Answer = Result<Output<'practice.said'>, CallProblem>;
/** One industry is read after another: there may be many, each of hundreds of clients. */
let before: Promise<unknown> = Promise.resolve();

function readInTurn(clientIds: string[], isWanted: () => boolean): Promise<Answer | null> {
  const mine = before.then(() => (isWanted() ? call('practice.said', { clientIds }) : null));
  before = mine;
  return mine;
}

/** Reads what came up at three clients or more, once the industry is in sight and the page has time for it. */
export function useSharedTopics(all: readonly string[], isInSight: boolean): SharedTopics {
  const [shared, setShared] = useState<SharedTopics>({ topics: null, problem: null });
  const clientIds = all.slice(0, mostClients);
  useEffect(() => {
    if (!isInSight || clientIds.length < fewestClients) return undefined;
    let isWanted = true;
    const forget = whenIdle(() => {
      void readInTurn(clientIds, () => isWanted).then((answer) => {
        if (!isWanted || answer === null) return;
        setShared(
          answer.ok
            ? { topics: topicsIn(answer.value.said), problem: null }
            : { topics: null, problem: answer.problem },
        );
      });
    });
    return () => {
      isWanted = false;
      forget();
    };
  }, [isInSight, clientIds.join('\n')]);
  return shared;
}

/** Whether an element has come into sight; where the browser cannot tell it is. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      setInSight(true);
      return undefined;
    }
    const observer = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) setInSight(true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return isInSight;
}
