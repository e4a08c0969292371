import type { Clock } from '../platform/clock.ts';
import { logProblem } from '../platform/log.ts';
import type { Kinds } from './kinds.ts';
import type { Connection } from './open.ts';
import { putAside } from './quarantine.ts';

/** Does some work on the store. What it hands to `meet` is put aside once it is done. */
export type Tidily = <Answer>(work: (meet: (raw: unknown) => void) => Promise<Answer>) => Promise<Answer>;

/** What was read is answered also where putting the broken rows aside fails: they will be met again. */
export function startTidying(connection: Connection, kinds: Kinds, clock: Clock): Tidily {
  return async (work) => {
    const broken: unknown[] = [];
    const answer = await work((raw) => broken.push(raw));
    await putAside(connection, kinds, broken, clock()).catch((error: unknown) => logProblem('quarantine', error));
    return answer;
  };
}
