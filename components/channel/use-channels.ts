import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { Output } from '../../utils/messaging/contract.ts';
import { onChange } from '../../utils/state/changes.ts';

/** By which ways a client and their people want to be reached and were; null until it was read. */
export function useChannels(clientId: string | null): Output<'channel.read'> {
  const [channels, setChannels] = useState<Output<'channel.read'>>(null);
  useEffect(() => {
    if (clientId === null) return undefined;
    let isWanted = true;
    const read = async () => {
      const answer = await call('channel.read', { clientId });
      if (isWanted && answer.ok) setChannels(answer.value);
    };
    void read();
    const stop = onChange(
      ({ kind }) => kind === 'client' || kind === 'person' || kind === 'interaction',
      () => void read(),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [clientId]);
  return channels;
}
