import * as z from 'zod/mini';
import { browser } from '../platform/browser.ts';
import { inTurn } from '../platform/in-turn.ts';
import { logProblem } from '../platform/log.ts';
import { storedItem } from '../platform/stored-item.ts';
import type { SyncProblem } from './settings.ts';

/**
 * How copying to the browser's synchronised storage went; everything is kept in this browser either way. `too-often`
 * passes by itself: the copy is made again within a minute.
 */
const states = z.enum(['fits', 'too-large', 'too-often', 'unavailable']);
type SyncState = z.infer<typeof states>;

/** The alarm under which what could not be copied is copied again. */
export const syncAlarm = 'sync';

const kept = storedItem('local', 'sync-states');
const statesByKey = z.record(z.string(), states);

async function readStates(): Promise<Record<string, SyncState>> {
  const parsed = statesByKey.safeParse(await kept.getValue());
  return parsed.success ? parsed.data : {};
}

/** Copies to the synchronised storage under a key, and remembers how it went: quotas are ordinary there. */
export async function copyToSync(key: string, write: () => Promise<void>): Promise<void> {
  let state: SyncState = 'fits';
  try {
    await write();
  } catch (error) {
    logProblem('sync', error);
    state = stateOf(error);
  }
  await rememberSync(key, state);
}

/** Remembers how copying went, and sees to it that it is tried again where that will do. */
export async function rememberSync(key: string, state: SyncState): Promise<void> {
  await inTurn('sync-states', async () => {
    const present = await readStates();
    if (present[key] !== state) await kept.setValue({ ...present, [key]: state });
  });
  if (state === 'too-often') await browser.alarms.create(syncAlarm, { delayInMinutes: 1 });
}

/** The keys whose last copy did not arrive. */
export async function notCopied(): Promise<string[]> {
  const present = await readStates();
  return Object.keys(present).filter((key) => present[key] !== 'fits');
}

/** What does not reach the user's other browsers, each kind of thing once. */
export async function readSyncProblems(): Promise<SyncProblem[]> {
  const found = new Map<SyncProblem['what'], SyncProblem>();
  for (const [key, state] of Object.entries(await readStates())) {
    const what = key.startsWith('template-') ? 'templates' : key === 'roster' ? 'roster' : 'settings';
    if (state === 'too-large' || (state === 'unavailable' && !found.has(what))) found.set(what, { what, state });
  }
  return [...found.values()];
}

/** What the browsers say: `MAX_WRITE_OPERATIONS_PER_MINUTE quota`, `QUOTA_BYTES_PER_ITEM quota`, `quota limitations`. */
function stateOf(error: unknown): SyncState {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/write_?operations/i.test(said)) return 'too-often';
  return /quota/i.test(said) ? 'too-large' : 'unavailable';
}
