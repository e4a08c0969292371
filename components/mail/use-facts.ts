import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { MailFacts } from '../../utils/mails/index.ts';
import { keepReading } from '../../utils/state/keep-reading.ts';
import { readMailFacts } from './read-facts.ts';

/** What was read of a client: null until it was. */
interface FactsRead {
  facts: MailFacts | null;
  problem: CallProblem | null;
}

/** Writes come in rows: so long after the last one it is read again, in milliseconds. */
const pause = 100;
const elsewhere = new Set(['settings', 'template', 'care', 'coverage', 'verdict', 'attention']);

/** What is known of a client for a mail to them, kept true while it is shown; of nobody where null. */
export function useMailFacts(clientId: string | null): FactsRead {
  const [read, setRead] = useState<FactsRead>({ facts: null, problem: null });
  useEffect(() => {
    if (clientId === null) return undefined;
    setRead({ facts: null, problem: null });
    return keepReading(
      ({ kind }) => !elsewhere.has(kind),
      async (isWanted) => {
        const answer = await readMailFacts(clientId);
        if (!isWanted()) return;
        setRead((before) =>
          answer.ok ? { facts: answer.value, problem: null } : { facts: before.facts, problem: answer.problem },
        );
      },
      pause,
    );
  }, [clientId]);
  return read;
}
