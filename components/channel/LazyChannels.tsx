import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import type { Channels } from './Channels.tsx';

/** The ways that a client and their people asked for and used, from a file of their own: nothing else waits for it. */
export function LazyChannels(props: { clientId: string }) {
  const [found, setFound] = useState<{ Part: typeof Channels | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./Channels.tsx').then(
      (file) => isWanted && setFound({ Part: file.Channels }),
      (problem: unknown) => {
        logProblem('loading the channels', problem);
        if (isWanted) setFound({ Part: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (found === null) return null;
  return found.Part === null ? (
    <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
  ) : (
    <found.Part {...props} />
  );
}
