import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../../../utils/language/languages/en.ts';
import { fingerprint } from '../../../utils/language/model/fingerprint.ts';
import { featuresOf } from '../../../utils/language/model/features.ts';
import { model } from '../../../utils/language/model/load.ts';
import { modelOf } from '../../../utils/language/model/model.ts';
import { judged } from '../../../utils/language/reading/judge.ts';
import { whatIsSaid } from '../../../utils/language/reading/say.ts';
import { qualityOf } from '../../model/cross-validation.ts';
import { learn, scoreOf } from '../../model/logistic.ts';
import { packed } from '../../model/packed.ts';

const asks = ['Please send the file.', 'Could you send it?', 'Please call Bruno.', 'Could you call me?'];
const tells = ['The file is here.', 'It rained.', 'Bruno was here.', 'It was late.'];

function examples() {
  const of = (sentences: string[], isMeant: boolean) =>
    sentences.map((sentence) => ({ features: featuresOf(sentence, whatIsSaid(sentence, english)), isMeant }));
  return [...of(asks, true), ...of(tells, false)];
}

describe('a model', () => {
  test('tells apart what it learned, and is the same when it is packed', () => {
    const regression = learn(examples());
    const carried = modelOf(packed(regression));
    for (const sentence of [...asks, ...tells]) {
      const said = whatIsSaid(sentence, english);
      const { isMeant, score } = carried(sentence, said);
      expect(isMeant, sentence).toBe(asks.includes(sentence));
      expect(score).toBeCloseTo(scoreOf(regression, featuresOf(sentence, said)), 0);
    }
  });

  test('is learned the same way every time', () => {
    expect(packed(learn(examples()))).toEqual(packed(learn(examples())));
  });

  test('finds a weight by 24 bits of its feature', () => {
    expect(fingerprint('please send')).not.toBe(fingerprint('please sent'));
    expect(fingerprint('please send')).toBeLessThan(2 ** 24);
  });
});

describe('the model that the extension carries', () => {
  test('weighs no more than 100 kB', () => {
    const { size } = statSync(new URL('../../../utils/language/model/weights.json', import.meta.url));
    expect(size).toBeLessThan(100_000);
  });

  test.each([
    ['Could you send me the contract?', 'could you'],
    ['We should meet next week.', 'meet'],
  ])('says which words of "%s" decided', (sentence, words) => {
    const judgement = model(sentence, whatIsSaid(sentence, english));
    expect(judgement.isMeant).toBe(true);
    expect(judgement.because.map((reason) => reason.toLowerCase())).toContain(words);
    for (const reason of judgement.because) expect(sentence).toContain(reason);
  });

  test.each(['The weather was fine on Sunday.', 'Our office is in Berlin.'])('takes "%s" for nothing', (sentence) => {
    expect(model(sentence, whatIsSaid(sentence, english)).isMeant).toBe(false);
  });
});

describe('what a model changes', () => {
  const judge = (sentence: string, score: number) =>
    judged(sentence, whatIsSaid(sentence, english), english, () => ({ isMeant: score > 0, score, because: ['meet'] }));

  test('what it takes for something is proposed whole, where no phrase gave it away', () => {
    expect(judge('We should meet next week.', 1)).toMatchObject([{ kind: 'request', from: 0, because: ['meet'] }]);
    expect(judge('We should meet next week.', 0.1)).toHaveLength(1);
    expect(judge('We should meet next week.', -1)).toEqual([]);
  });

  test('politeness and what is done are not proposed, whatever it says', () => {
    expect(judge('If you have any questions, please call me.', 9)).toEqual([]);
    expect(judge('Attached is the report for our meeting.', 9)).toEqual([]);
  });

  test('what phrases ask stands against a doubt, and falls where it is sure; a promise stands', () => {
    expect(judge('Please send the file.', -1)).toHaveLength(1);
    expect(judge('Please send the file.', -2)).toEqual([]);
    expect(judge('I will send the file.', -5)).toHaveLength(1);
  });
});

test('quality is what was found of what is, and what is of what was found', () => {
  const judgements = [
    { isFound: true, isMeant: true },
    { isFound: true, isMeant: false },
    { isFound: false, isMeant: true },
    { isFound: false, isMeant: true },
  ];
  expect(qualityOf(judgements)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
});
