import type { Said } from '../reading/said.ts';
import { featuresOf } from './features.ts';
import { fingerprint } from './fingerprint.ts';

/** A model as the training writes it. */
export interface PackedModel {
  /** What speaks for it before anything is known of a sentence. */
  bias: number;
  /** The features of one sentence all weigh as much as this many. */
  sentenceWeight: number;
  /** What a weight of 1 of 127 is worth. */
  unit: number;
  /** Of each feature four bytes, as base64: three of its fingerprint, the lowest first, and its weight. */
  weights: string;
}

/** What a model says of a sentence in English. */
interface Judgement {
  /** Whether it is taken to promise or ask something: its score is above 0. */
  isMeant: boolean;
  score: number;
  /** The words that spoke most for what was decided. */
  because: string[];
}

/** Judges a sentence in English; `said` is what the rules found in it. */
export type Model = (sentence: string, said: readonly Said[]) => Judgement;

const mostReasons = 3;

function unpacked({ weights, unit }: PackedModel): Map<number, number> {
  const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const entries = Array.from({ length: bytes.length / 4 }, (_, index): [number, number] => {
    const at = index * 4;
    return [view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000, view.getInt8(at + 3) * unit];
  });
  return new Map(entries);
}

/** The words of a sentence that a feature is, as they stand there; null where it is something else. */
function wordsOf(feature: string, sentence: string, lower: string): string | null {
  const at = feature.length > 1 && !/[<>_&]/.test(feature) ? lower.indexOf(feature) : -1;
  return at < 0 || lower.length !== sentence.length ? null : sentence.slice(at, at + feature.length);
}

/** Makes a model ready to judge. */
export function modelOf(packed: PackedModel): Model {
  const weights = unpacked(packed);
  return (sentence, said) => {
    const known = featuresOf(sentence, said).flatMap((feature) => {
      const weight = weights.get(fingerprint(feature));
      return weight === undefined ? [] : [{ feature, weight }];
    });
    const sum = known.reduce((total, { weight }) => total + weight, 0);
    const score = packed.bias + (sum * packed.sentenceWeight) / Math.sqrt(known.length || 1);
    const isMeant = score > 0;
    const lower = sentence.toLowerCase();
    const heaviest = known
      .filter(({ weight }) => weight > 0 === isMeant)
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
    const because = heaviest.flatMap(({ feature }) => wordsOf(feature, sentence, lower) ?? []);
    return { isMeant, score, because: because.slice(0, mostReasons) };
  };
}
