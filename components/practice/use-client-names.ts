import { useEffect, useMemo } from 'preact/hooks';
import { clientRows, followClientRows } from '../../utils/state/client-rows.ts';

/** The names of all clients by id, as far as they were read. */
export function useClientNames(): ReadonlyMap<string, string> {
  useEffect(followClientRows, []);
  const shown = clientRows.value;
  return useMemo(() => new Map(shown?.rows.map(({ id, name }) => [id, name])), [shown]);
}
