import * as z from 'zod/mini';
import { inTurn } from '../platform/in-turn.ts';
import { storedItem } from '../platform/stored-item.ts';

/** Which field each column of a table is, by header. */
const mapping = z.record(z.string(), z.string());
/** By the headers of the table, as the importers name them. */
const mappings = z.record(z.string(), mapping);
const item = storedItem('local', 'columns');

/** What the person said of tables with these headers; null where they never did. */
export async function readColumns(key: string): Promise<z.infer<typeof mapping> | null> {
  return (await all())[key] ?? null;
}

/** Remembers what the person said of tables with these headers. */
export function saveColumns(key: string, columns: z.infer<typeof mapping>): Promise<void> {
  return inTurn('columns', async () => item.setValue({ ...(await all()), [key]: columns }));
}

async function all(): Promise<z.infer<typeof mappings>> {
  return mappings.safeParse(await item.getValue()).data ?? {};
}
