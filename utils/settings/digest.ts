import * as z from 'zod/mini';
import { inTurn } from '../platform/in-turn.ts';
import { storedItem } from '../platform/stored-item.ts';
import { timeOfDay } from './settings.ts';

const schema = z.object({
  /** When the digest comes; null where nobody wants it. */
  at: z.nullable(timeOfDay),
  /** The day of the last one, `2026-11-25`; null before the first. */
  shownOn: z.nullable(z.string()),
});
type Digest = z.infer<typeof schema>;

/** In this browser alone: another one has not been allowed to notify. */
const item = storedItem('local', 'digest');

/** Whether a digest is wanted and when the last one came. */
export async function readDigest(): Promise<Digest> {
  return schema.safeParse(await item.getValue()).data ?? { at: null, shownOn: null };
}

/** Changes what is named. */
export function editDigest(edit: Partial<Digest>): Promise<void> {
  return inTurn('digest', async () => item.setValue({ ...(await readDigest()), ...edit }));
}
