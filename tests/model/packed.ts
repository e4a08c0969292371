import { fingerprint } from '../../utils/language/model/fingerprint.ts';
import type { PackedModel } from '../../utils/language/model/model.ts';
import { heaviest, learn, sentenceWeight, type Example, type Regression } from './logistic.ts';

/** So many features are kept; more would weigh more than they tell. */
const mostFeatures = 10_000;

/** What is nearly as likely as not is taken for meant too: more is found by it than is found wrongly. */
const leaning = 0.1;

/** Learns from examples twice: from all features, and from those that weighed most. */
export function learnTwice(examples: readonly Example[]): Regression {
  const { bias, weights } = learn(examples, heaviest(learn(examples), mostFeatures));
  return { bias: bias + leaning, weights };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

/** A regression as the extension carries it: each weight in one byte, each feature as its fingerprint. */
export function packed({ bias, weights }: Regression): PackedModel {
  const unit = rounded(Math.max(...[...weights.values()].map(Math.abs)) / 127);
  const bytes = [...weights]
    .map(([feature, weight]) => ({ print: fingerprint(feature), weight: Math.round(weight / unit) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((one, other) => one.print - other.print)
    .flatMap(({ print, weight }) => [print & 0xff, (print >>> 8) & 0xff, print >>> 16, weight & 0xff]);
  return { bias: rounded(bias), sentenceWeight, unit, weights: Buffer.from(bytes).toString('base64') };
}
