import type { Said } from '../reading/said.ts';
import { straightened } from '../words.ts';
import { shapesOf, tellingKinds } from './shapes.ts';
import { signsOf } from './signs/index.ts';
import { tokensOf } from './tokens.ts';

/** Words that tell much together with a sign: "call" in a question, "link" in an order. */
const telling = new Set(
  'meeting call lunch dinner discuss available interested questions schedule meet talk visit link attached forward hope sure free help'.split(
    ' ',
  ),
);
/** So many words at the beginning tell much by standing there. */
const beginning = 6;

/** Rows of one to three words, and pairs with one word between them. */
function rowsOf(tokens: readonly string[]): string[] {
  const all = ['<', ...tokens, '>'];
  return all.flatMap((token, at) => {
    const [, second, third] = all.slice(at, at + 3);
    if (second === undefined) return [];
    const pair = `${token} ${second}`;
    const one = at === 0 ? [] : [token];
    return third === undefined ? [...one, pair] : [...one, pair, `${pair} ${third}`, `${token} _ ${third}`];
  });
}

/** What the rules found whether a day is named or not, and the words by which they did. */
function rulesOf(said: readonly Said[]): string[] {
  if (said.length === 0) return ['rule none'];
  return said.flatMap(({ kind, who, because }) => [
    `rule ${kind}`,
    `rule ${kind} ${who.kind}`,
    `rule ${because.join(' ').toLowerCase()}`,
  ]);
}

/** How a sentence begins, how long it is and which kinds of words it lacks. */
function shapeFeatures(shapes: readonly string[], tokens: readonly string[]): string[] {
  const begins = [1, 2, 3, 4].map((count) => `begins ${shapes.slice(0, count).join(' ')}`);
  const lacks = tellingKinds.filter((kind) => !shapes.includes(kind)).map((kind) => `no ${kind}`);
  return [...begins, ...lacks, `length ${Math.min(6, Math.floor(Math.log2(tokens.length + 1)))}`];
}

/** The few things about a sentence of which any two together may tell what neither does. */
function marksOf(
  sentence: string,
  tokens: readonly string[],
  shapes: readonly string[],
  said: readonly Said[],
): string[] {
  const kinds = said.map(({ kind }) => kind).toSorted();
  return [
    ...signsOf(sentence),
    ...tellingKinds.filter((kind) => shapes.includes(kind)),
    ...new Set(tokens.filter((token) => telling.has(token))),
    `says ${kinds.join(' ') || 'nothing'}`,
    `first two ${shapes.slice(0, 2).join(' ')}`,
  ];
}

function pairsOf(marks: readonly string[]): string[] {
  return marks.flatMap((one, at) => [one, ...marks.slice(at + 1).map((other) => `${one} & ${other}`)]);
}

/** By what the model decides of a sentence in English whether it promises or asks something; `found` is what the rules found. */
export function featuresOf(sentence: string, found: readonly Said[]): string[] {
  const said = found.filter(({ onlyWithDay }) => !onlyWithDay);
  const straight = straightened(sentence);
  const tokens = tokensOf(straight);
  const shapes = shapesOf(straight);
  return [
    ...new Set([
      ...rowsOf(tokens),
      ...tokens.slice(0, beginning).map((token) => `early ${token}`),
      ...rulesOf(said),
      ...shapeFeatures(shapes, tokens),
      ...pairsOf(marksOf(straight, tokens, shapes, said)),
    ]),
  ];
}
