import { message } from '../ui/message.ts';
import { channelNames } from './channel-words.ts';
import { otherWays } from './other-ways.ts';
import { useChannels } from './use-channels.ts';

/** A word where a mail goes to somebody who would rather be reached another way; nothing where it does not. */
export function OtherWayLine({ clientId, to }: { clientId: string | null; to: readonly string[] }) {
  const others = otherWays(useChannels(clientId), to);
  if (others.length === 0) return null;
  return (
    <p class="quiet-text" role="note" dir="auto">
      {others.map(({ name, stated }) => message('channel_prefers', name, message(channelNames[stated]))).join(' ')}
    </p>
  );
}
