import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import type { Channels } from './Channels.tsx';

/** The ways that a client and their people asked for and used, from a file of their own: nothing else waits for it. */
export function LazyChannels(props: { clientId: string }) {
  const [found, setFound] = useState<{ Part: typeof Channels } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./Channels.tsx').then(
      (file) => isWanted && setFound({ Part: file.Channels }),
      (problem: unknown) => logProblem('loading the channels', problem),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return found && <found.Part {...props} />;
}
