import { laterPart, useLaterPart } from '../ui/later-part.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';

const channels = laterPart('the channels', async () => (await import('./Channels.tsx')).Channels);

/** The ways that a client and their people asked for and used, from a file of their own: nothing else waits for it. */
export function LazyChannels(props: { clientId: string }) {
  const part = useLaterPart(channels);
  if (part === null) return null;
  return part.found === null ? (
    <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
  ) : (
    <part.found {...props} />
  );
}
