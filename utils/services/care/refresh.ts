import type { OpenStore } from '../../store/index.ts';
import { contentOf } from './content.ts';
import { readHistory } from './history.ts';

/** Looks at a few of the clients anew whose records became different, `first` before all others; answers which. */
export function refreshSome(
  { care }: Pick<OpenStore, 'care'>,
  now: number,
  first: readonly string[] = [],
): Promise<string[]> {
  return care.make(async (reader, clientId) => {
    const history = await readHistory(reader, clientId, now);
    return history === null ? null : contentOf(history, now);
  }, first);
}
