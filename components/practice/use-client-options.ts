import { useCallback } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { clientRowsProblem, isReadingClients } from '../../utils/state/client-rows.ts';
import { optionsByName } from '../ui/options-by-name.ts';
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
  const options = useCallback(() => optionsByName(names), [names]);
  return { options, names, isReading: isReadingClients.value, problem: clientRowsProblem.value };
}
