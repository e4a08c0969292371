import { useCallback } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { clientRows, clientRowsProblem } from '../../utils/state/client-rows.ts';
import { nameOrder } from '../ui/formats.ts';
import type { Option } from '../ui/Select.tsx';
import { useClientNames } from './use-client-names.ts';

/** All clients to pick one from. */
export interface ClientOptions {
  /** By name. */
  options: () => Option<string>[];
  /** The names by id, as far as they were read. */
  names: ReadonlyMap<string, string>;
  /** There are more than were read so far. */
  isReading: boolean;
  problem: CallProblem | null;
}

/** The clients to pick one from. They are read when somebody is to be picked, not with the page. */
export function useClientOptions(): ClientOptions {
  const names = useClientNames();
  const options = useCallback(() => {
    const { compare } = nameOrder();
    const all = [...names].map(([value, label]) => ({ value, label }));
    return all.toSorted((one, other) => compare(one.label, other.label));
  }, [names]);
  const problem = clientRowsProblem.value;
  return { options, names, isReading: problem === null && clientRows.value?.isWhole !== true, problem };
}
