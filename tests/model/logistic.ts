/** A logistic regression: how much each feature speaks for what is looked for. */
export interface Regression {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** What a regression learns from. */
export interface Example {
  features: readonly string[];
  isMeant: boolean;
}

const rounds = 30;
const rate = 0.03;
const decay = 1e-4;
/** A feature of fewer sentences tells nothing. */
const fewest = 2;

/** The features of one sentence all weigh as much as this many. */
export const sentenceWeight = 3;

/** Numbers that look like chance, the same ones every time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = Math.trunc(mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a list in an order by chance. */
export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ value }) => value);
}

function frequentFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest);
  return new Map(kept.map(([feature], index) => [feature, index]));
}

/** Learns from examples, by stochastic gradients with a rate for each feature (AdaGrad). `only` keeps to some features. */
export function learn(examples: readonly Example[], only?: ReadonlySet<string>): Regression {
  const places = frequentFeatures(
    only
      ? examples.map(({ features, isMeant }) => ({ features: features.filter((one) => only.has(one)), isMeant }))
      : examples,
  );
  const rows = examples.map(({ features, isMeant }) => {
    const known = Int32Array.from(features.flatMap((feature) => places.get(feature) ?? []));
    return { known, scale: sentenceWeight / Math.sqrt(known.length || 1), target: Number(isMeant) };
  });
  const weights = new Float64Array(places.size);
  const steps = new Float64Array(places.size).fill(1e-6);
  const random = chance(1);
  let bias = 0;
  let biasStep = 1e-6;
  for (let round = 0; round < rounds; round++) {
    for (const { known, scale, target } of shuffled(rows, random)) {
      let sum = bias;
      for (const place of known) sum += (weights[place] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - target;
      for (const place of known) {
        const weight = weights[place] ?? 0;
        const gradient = error * scale + decay * weight;
        const step = (steps[place] ?? 0) + gradient * gradient;
        steps[place] = step;
        weights[place] = weight - (rate * gradient) / Math.sqrt(step);
      }
      biasStep += error * error;
      bias -= (10 * rate * error) / Math.sqrt(biasStep);
    }
  }
  return { bias, weights: new Map([...places].map(([feature, place]) => [feature, weights[place] ?? 0])) };
}

/** The features that weigh most, `most` of them at most. */
export function heaviest({ weights }: Regression, most: number): Set<string> {
  const ordered = [...weights].toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  return new Set(ordered.slice(0, most).map(([feature]) => feature));
}

/** What a regression says of features: above 0 it speaks for it. */
export function scoreOf({ bias, weights }: Regression, features: readonly string[]): number {
  const known = features.flatMap((feature) => weights.get(feature) ?? []);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return bias + (sum * sentenceWeight) / Math.sqrt(known.length || 1);
}
