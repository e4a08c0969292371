/** One line of the benchmark's table, and of `bench-results.json`. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  /** What it should stay at or below. */
  budget?: number;
  /** What something known takes for the same, in the same run and unit, and how many times as much ours is. */
  peer?: number;
  ratio?: number;
}

/** A result beside that of something known. */
export function besidePeer(result: Result, peer: number): Result {
  return { ...result, peer, ratio: result.value / peer };
}

/** The smallest of the values that at least this share of all of them does not exceed (0.95 for p95). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('There is no percentile of nothing');
  return value;
}

/** Whether a value keeps to its budget. Without one, everything does. */
export function isWithinBudget({ value, budget }: Result): boolean {
  return budget === undefined || value <= budget;
}
