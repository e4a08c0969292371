import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';

/** A part of the screen that lies in a file of its own. */
export interface LaterPart<Part> {
  /** Reads its file, once; null where that is not there any more: the next time it is tried again. */
  load: () => Promise<Part | null>;
  /** The part as it was read; null before. */
  loaded: () => Part | null;
}

/** How far the reading of a part has come: null while it is read, `found` is null where its file is not there any more. */
export type ReadPart<Part> = { found: Part | null } | null;

/** A part that `read` brings; `what` names it where it cannot be read. */
export function laterPart<Part>(what: string, read: () => Promise<Part>): LaterPart<Part> {
  let loading: Promise<Part | null> | undefined;
  let part: Part | null = null;
  return {
    load() {
      loading ??= read().then(
        (found) => (part = found),
        (problem: unknown) => {
          logProblem(`loading ${what}`, problem);
          loading = undefined;
          return null;
        },
      );
      return loading;
    },
    loaded: () => part,
  };
}

/** To be called while rendering: reads the part where that was not done before. `start` says when, and what calls it off. */
export function useLaterPart<Part>(
  { load, loaded }: LaterPart<Part>,
  start: (read: () => void) => (() => void) | void = (read) => read(),
): ReadPart<Part> {
  const [read, setRead] = useState<ReadPart<Part>>(() => {
    const found = loaded();
    return found === null ? null : { found };
  });
  useEffect(() => (read === null ? start(() => void load().then((found) => setRead({ found }))) : undefined), []);
  return read;
}
