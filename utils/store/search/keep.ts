import { inTurn } from '../../platform/in-turn.ts';
import { logProblem } from '../../platform/log.ts';
import type { Connection } from '../open.ts';
import { fullSegment, reopenSome, sealOldest } from './seal.ts';
import { readState } from './state.ts';

/** A tail of so many entries is sealed once nothing was written for a while. */
const longTail = 1000;
/** In milliseconds. Who imports writes on and on: then a segment is sealed when it is full. */
const quiet = 3000;

/**
 * Keeps the index of a store in order, in the background. Each step is one transaction; where it is killed, it goes on.
 * What has become too long is sealed after a write was acknowledged, never within it.
 */
export function keepIndex(connection: Connection, name: string) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  async function sealTo(least: number): Promise<void> {
    const state = () => connection.use((database) => readState(database.transaction('meta').store));
    while ((await state()).unsealed >= least && (await sealOldest(connection)));
  }

  const tidy = (least: number, forgetting: boolean) =>
    inTurn(`index ${name}`, async () => {
      await sealTo(least);
      while (await reopenSome(connection, forgetting)) await sealTo(0);
    });

  /** Does what nobody waits for, once at a time. */
  function inBackground(task: () => Promise<void>): void {
    if (isBusy) return;
    isBusy = true;
    const rest = () => {
      isBusy = false;
    };
    task().then(rest, (error: unknown) => {
      rest();
      logProblem('search index', error);
    });
  }

  return {
    inBackground,
    /** After a write, with the length of the tail. */
    noticed(unsealed: number): void {
      if (unsealed < longTail) return;
      clearTimeout(timer);
      const isFull = unsealed >= fullSegment;
      const start = () => inBackground(() => tidy(isFull ? fullSegment : longTail, false));
      timer = setTimeout(start, isFull ? 0 : quiet);
    },
    /** Seals what is full already, with the length of the tail. */
    sealFull: async (unsealed: number): Promise<void> => {
      if (unsealed >= fullSegment) await tidy(fullSegment, false);
    },
    /** Seals what has become too long. */
    keepUp: () => tidy(longTail, false),
    /** Seals everything, and leaves nothing in the index of what was deleted or written otherwise. */
    forget: () => tidy(0, true),
    /** Begins nothing more by itself. */
    rest: () => clearTimeout(timer),
  };
}
