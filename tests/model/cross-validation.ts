import { chance, shuffled } from './logistic.ts';

/** How well something was found: of what was said to be it the share that is, and of what is it the share that was found. */
export interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

/** Compares what was found with what is. */
export function qualityOf(judged: readonly { isFound: boolean; isMeant: boolean }[]): Quality {
  const both = judged.filter(({ isFound, isMeant }) => isFound && isMeant).length;
  const precision = both / (judged.filter(({ isFound }) => isFound).length || 1);
  const recall = both / (judged.filter(({ isMeant }) => isMeant).length || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Splits examples by chance into parts of one size, each with what is not in it. */
export function foldsOf<Value>(
  values: readonly Value[],
  count: number,
  seed: number,
): { train: Value[]; test: Value[] }[] {
  const order = shuffled(values, chance(seed));
  return Array.from({ length: count }, (_, fold) => ({
    train: order.filter((_, index) => index % count !== fold),
    test: order.filter((_, index) => index % count === fold),
  }));
}
