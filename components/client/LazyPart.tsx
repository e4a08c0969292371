import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { whenIdle } from '../ui/when-idle.ts';
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
  const [parts, setParts] = useState<{ Found: typeof ClientParts } | null>(loaded && { Found: loaded });
  useEffect(() => {
    if (parts !== null) return undefined;
    return whenIdle(() => void loadClientParts().then((Found) => Found && setParts({ Found })));
  }, []);
  return parts && <parts.Found {...props} />;
}
