import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { whenIdle } from '../../utils/platform/when-idle.ts';
import type { ClientParts, ClientPartsProps } from './ClientParts.tsx';

let loading: Promise<typeof ClientParts | null> | undefined;
let loaded: typeof ClientParts | null = null;

/** Reads the later parts of a card from their own file, once. Null where it is not there. */
function loadClientParts(): Promise<typeof ClientParts | null> {
  loading ??= import('./ClientParts.tsx').then(
    (module) => (loaded = module.ClientParts),
    (problem: unknown) => {
      logProblem('loading the parts of a card', problem);
      loading = undefined;
      return null;
    },
  );
  return loading;
}

/** A part of a client's card, once the rest of the screen is painted. */
export function LazyPart(props: ClientPartsProps) {
  const [parts, setParts] = useState<{ Found: typeof ClientParts | null } | null>(loaded && { Found: loaded });
  useEffect(() => {
    if (parts !== null) return undefined;
    return whenIdle(() => void loadClientParts().then((Found) => setParts({ Found })));
  }, []);
  if (parts === null) return null;
  if (parts.Found !== null) return <parts.Found {...props} />;
  // These never stand without what needs care: it is said there.
  return props.part === 'promises' || props.part === 'standing' ? null : (
    <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
  );
}
