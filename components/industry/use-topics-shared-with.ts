import { useEffect, useMemo } from 'preact/hooks';
import type { Topic } from '../../utils/practice/topics.ts';
import { clientRows, followClientRows } from '../../utils/state/client-rows.ts';
import { whenIdle } from '../../utils/platform/when-idle.ts';
import { industriesOf } from './industries.ts';
import { useSharedTopics } from './use-shared-topics.ts';

/**
 * What a client and at least two others of its industry said alike; empty before it was read. It is looked for once the page
 * has time for it.
 */
export function useTopicsSharedWith(clientId: string): readonly Topic[] {
  useEffect(() => {
    let stop = (): void => undefined;
    const forget = whenIdle(() => {
      stop = followClientRows();
    });
    return () => {
      forget();
      stop();
    };
  }, []);
  const known = clientRows.value;
  const alike = useMemo(() => {
    const industry = industriesOf(known?.rows ?? [], []).find(({ clientIds }) => clientIds.includes(clientId));
    const others = industry?.clientIds.filter((id) => id !== clientId) ?? [];
    return [clientId, ...others];
  }, [known, clientId]);
  const { topics } = useSharedTopics(alike, known?.isWhole === true);
  return (topics ?? []).filter(({ clientIds }) => clientIds.includes(clientId));
}
