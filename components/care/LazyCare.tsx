import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { ClientCare, ClientCareProps } from './ClientCare.tsx';

let loading: Promise<typeof ClientCare | null> | undefined;
let loaded: typeof ClientCare | null = null;

/** Reads what needs care from its own file, once. Null where it is not there. */
function loadClientCare(): Promise<typeof ClientCare | null> {
  loading ??= import('./ClientCare.tsx').then(
    (module) => (loaded = module.ClientCare),
    (problem: unknown) => {
      logProblem('loading what needs care', problem);
      loading = undefined;
      return null;
    },
  );
  return loading;
}

/** What needs care, once the rest of the screen is painted. */
export function LazyCare(props: ClientCareProps) {
  const [Care, setCare] = useState<{ found: typeof ClientCare } | null>(loaded && { found: loaded });
  useEffect(() => {
    if (Care !== null) return undefined;
    return whenIdle(() => void loadClientCare().then((found) => found && setCare({ found })));
  }, []);
  return Care && <Care.found {...props} />;
}
