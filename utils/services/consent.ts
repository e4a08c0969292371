import { failure, type Result } from '../platform/result.ts';
import { readSettings } from '../settings/stored-settings.ts';
import type { OpenStore } from '../store/index.ts';
import type { Restored } from '../store/copied.ts';
import type { WriteProblem, Written } from '../store/types.ts';

type Answer<Problem extends string> = Promise<Result<Written, Problem | 'off'>>;

/** The store as the calls of the pages use it. */
export interface ConsentedStore extends Omit<OpenStore, 'write' | 'undo' | 'restore'> {
  write(...write: Parameters<OpenStore['write']>): Answer<WriteProblem>;
  undo(...undo: Parameters<OpenStore['undo']>): Answer<WriteProblem | 'unknown'>;
  restore(...restore: Parameters<OpenStore['restore']>): Promise<Result<Restored, WriteProblem | 'off'>>;
}

/** Lets nothing be written before the person turned recording on in this browser for the first time. */
export function withConsent(store: OpenStore): ConsentedStore {
  return {
    ...store,
    write: async (...write) => ((await hasBegun()) ? store.write(...write) : failure('off')),
    restore: async (...restore) => ((await hasBegun()) ? store.restore(...restore) : failure('off')),
    undo: async (...undo) => ((await hasBegun()) ? store.undo(...undo) : failure('off')),
  };
}

/** Whether recording was ever turned on in this browser; it may rest since. */
export async function hasBegun(): Promise<boolean> {
  return (await readSettings()).begun;
}
