import { message } from '../ui/message.ts';
import { laterPart, useLaterPart } from '../ui/later-part.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { whenIdle } from '../../utils/platform/when-idle.ts';
import type { ClientPartsProps } from './ClientParts.tsx';

const clientParts = laterPart('the parts of a card', async () => (await import('./ClientParts.tsx')).ClientParts);

/** A part of a client's card, once the rest of the screen is painted. */
export function LazyPart(props: ClientPartsProps) {
  const parts = useLaterPart(clientParts, whenIdle);
  if (parts === null) return null;
  if (parts.found !== null) return <parts.found {...props} />;
  // These never stand without what needs care: it is said there.
  return props.part === 'promises' || props.part === 'standing' ? null : (
    <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
  );
}
