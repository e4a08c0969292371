/**
 * By segment, the numbers of rows whose entry there no longer holds: they are gone, or have another entry since. Few as a rule:
 * the daily upkeep leaves them out of the index for good.
 */
export type Stale = ReadonlyMap<number, ReadonlySet<unknown>>;

/** What is stale, as it lies on disk; nothing where it cannot be read: then a record may be found by words that it held once. */
export async function readStale(meta: { get(key: 'stale'): Promise<unknown> }): Promise<Stale> {
  const raw = await meta.get('stale');
  const stale = new Map<number, ReadonlySet<unknown>>();
  if (!(raw instanceof Map)) return stale;
  const left: ReadonlyMap<unknown, unknown> = raw;
  for (const [id, rows] of left) if (typeof id === 'number' && rows instanceof Set) stale.set(id, rows);
  return stale;
}

/** Nothing is stored where nothing is stale. */
export async function writeStale(
  meta: { put(value: Stale, key: 'stale'): Promise<unknown>; delete(key: 'stale'): Promise<unknown> },
  stale: Stale,
): Promise<void> {
  await (stale.size > 0 ? meta.put(stale, 'stale') : meta.delete('stale'));
}
