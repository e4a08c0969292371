/** The rows in sight, from the first to the one before `end`, as they are made: each with its index and what it holds. */
export function rowsMade<Row>(
  rows: readonly Row[],
  { first, end }: { first: number; end: number },
  stop: number,
): { row: Row; index: number }[] {
  const made = rows.slice(first, end).map((row, index) => ({ row, index: first + index }));
  const stopped = rows[stop];
  if (stopped === undefined || (stop >= first && stop < end)) return made;
  // The stop of the Tab key is always there, or the focus would be lost when it is scrolled away.
  const one = { row: stopped, index: stop };
  return stop < first ? [one, ...made] : [...made, one];
}
