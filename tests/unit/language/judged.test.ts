import { describe, expect, test } from 'vitest';
import {
  judgedSentences,
  judgeOwn,
  judgeSentences,
  ownSentences,
  unmendedOwnSentences,
  unmendedSentences,
  type Judgement,
} from './judged/judge.ts';

function rightOf(judgements: readonly Judgement[], which: 'side' | 'day'): number {
  return judgements.filter((each) => each[which] === true).length;
}

describe.each(Object.keys(judgedSentences))('sentences in %s that a person judged', (code) => {
  test('are read as they are meant: whose it is, what, by when, and what is denied', async () => {
    const judgements = await judgeSentences(judgedSentences[code] ?? []);
    expect(judgements.length).toBeGreaterThanOrEqual(50);
    const wrong = judgements.filter((each) => [each.side, each.what, each.day, each.denied].includes(false));
    expect(wrong).toEqual([]);
  });
});

describe.each(Object.keys(ownSentences))('sentences in %s that we wrote to a client, and a person judged', (code) => {
  test('are read as they are meant: what we promise, what we ask of them, by when', async () => {
    const judgements = await judgeOwn(ownSentences[code] ?? []);
    expect(judgements.length).toBeGreaterThanOrEqual(50);
    const wrong = judgements.filter((each) => [each.side, each.what, each.day, each.denied].includes(false));
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['de', 6, 4],
  ['es', 6, 2],
])(
  'of others of ours in %s, by which nothing was mended, no fewer are read as they are meant',
  async (code, sides, days) => {
    const judgements = await judgeOwn(unmendedOwnSentences[code] ?? []);
    expect(rightOf(judgements, 'side')).toBeGreaterThanOrEqual(sides);
    expect(rightOf(judgements, 'day')).toBeGreaterThanOrEqual(days);
  },
);

test.each([
  ['en', 8, 3],
  ['de', 10, 4],
  ['es', 10, 4],
])('of others in %s, by which nothing was mended, no fewer are read as they are meant', async (code, sides, days) => {
  const judgements = await judgeSentences(unmendedSentences[code] ?? []);
  expect(rightOf(judgements, 'side')).toBeGreaterThanOrEqual(sides);
  expect(rightOf(judgements, 'day')).toBeGreaterThanOrEqual(days);
});
