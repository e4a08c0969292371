import { english } from '../../utils/language/languages/en.ts';
import { readSentences } from '../../utils/language/read-text.ts';
import { judged } from '../../utils/language/reading/judge.ts';
import type { Said } from '../../utils/language/reading/said.ts';
import { foldsOf, qualityOf, type Quality } from '../model/cross-validation.ts';
import { readEnronActions, readParakweet, type Labelled } from '../model/labelled.ts';
import { scoreOf, type Regression } from '../model/logistic.ts';
import { learnTwice } from '../model/packed.ts';
import {
  judgedSentences,
  judgeOwn,
  judgeSentences,
  ownSentences,
  unmendedOwnSentences,
  unmendedSentences,
  type Judgement,
} from '../unit/language/judged/judge.ts';
import { sentencesOfLanguages } from '../unit/language/sentences/index.ts';
import { isExact, judgeReplies } from './replies.ts';
import { percentile, type Result } from './result.ts';

const folds = 5;
/** Folds are cut by chance: twice, so that one cut does not decide. */
const seeds = [7, 11];

/** What of a sentence would be proposed, as far as a model that has not seen it decides. */
function proposedOf({ sentence, said, features }: Labelled, regression: Regression): Said[] {
  const score = scoreOf(regression, features);
  const proposed = judged(sentence, said, english, () => ({ isMeant: score > 0, score, because: [] }));
  return proposed.filter(({ onlyWithDay }) => !onlyWithDay);
}

interface Verdicts {
  isMeant: boolean;
  byRules: boolean;
  byModel: boolean;
  asProposed: boolean;
  /** The same, without what only a phrase tells to be a promise: the set does not mark promises. */
  asAsked: boolean;
}

function crossValidated(labelled: readonly Labelled[]): Verdicts[] {
  const cuts = seeds.flatMap((seed) => foldsOf(labelled, folds, seed));
  return cuts.flatMap(({ train, test }) => {
    const regression = learnTwice(train);
    return test.map((each) => {
      const byModel = scoreOf(regression, each.features) > 0;
      const proposed = proposedOf(each, regression);
      return {
        isMeant: each.isMeant,
        byRules: each.said.some(({ onlyWithDay }) => !onlyWithDay),
        byModel,
        asProposed: proposed.length > 0,
        asAsked: proposed.some(({ kind }) => byModel || kind !== 'commitment'),
      };
    });
  });
}

function qualityResults(name: string, { precision, recall, f1 }: Quality): Result[] {
  return Object.entries({ precision, recall, F1: f1 }).map(([what, value]) => ({
    name: `language: Parakweet, ${name}, ${what}`,
    value,
    unit: '',
  }));
}

function measureParakweet(corpora: string): Result[] {
  const verdicts = crossValidated(readParakweet(corpora));
  const of = (which: Exclude<keyof Verdicts, 'isMeant'>): Quality =>
    qualityOf(verdicts.map((verdict) => ({ isMeant: verdict.isMeant, isFound: verdict[which] })));
  return [
    ...qualityResults('rules alone', of('byRules')),
    ...qualityResults('rules and model (0.85 to reach)', of('byModel')),
    ...qualityResults('as it is proposed', of('asProposed')),
    ...qualityResults('as it is proposed, what is asked', of('asAsked')),
  ];
}

/** This set holds nothing but actionable sentences: how many are found by what was learned from the other set. */
function measureEnron(corpora: string): Result[] {
  const regression = learnTwice(readParakweet(corpora));
  const actions = readEnronActions(corpora);
  const found = actions.filter((each) => proposedOf(each, regression).length > 0).length;
  return [{ name: 'language: Enron actions, as it is proposed, recall', value: found / actions.length, unit: '' }];
}

function measureReplies(corpora: string): Result[] {
  const replies = judgeReplies(corpora);
  const exact = replies.filter(isExact).length;
  return [{ name: 'language: quotes and signatures cut off exactly', value: exact, unit: `of ${replies.length}` }];
}

/** The sets of each language, each with how it is judged. */
function setsOf<Sentences>(
  which: string,
  sets: Readonly<Record<string, Sentences>>,
  judge: (sentences: Sentences) => Promise<Judgement[]>,
) {
  return Object.entries(sets).map(([code, sentences]) => ({ which, code, judge: () => judge(sentences) }));
}

/** How many of the sentences that a person judged are read as they are meant: whose it is, what, by when, and what is denied. */
async function measureJudged(): Promise<Result[]> {
  const sets = [
    ...setsOf('', judgedSentences, judgeSentences),
    ...setsOf(', by which nothing was mended', unmendedSentences, judgeSentences),
    ...setsOf(', of our own mails', ownSentences, judgeOwn),
    ...setsOf(', of our own mails, by which nothing was mended', unmendedOwnSentences, judgeOwn),
  ];
  const results: Result[] = [];
  for (const { which, code, judge } of sets) {
    const judgements = await judge();
    for (const part of ['side', 'what', 'day', 'denied'] as const) {
      const asked = judgements.map((each) => each[part]).filter((right) => right !== null);
      const name = `language: judged sentences in ${code}${which}, ${part}`;
      results.push({ name, value: asked.filter(Boolean).length, unit: `of ${asked.length}` });
    }
  }
  return results;
}

/** How many sentences are read in a second, the model and the words for dates loaded. */
async function measurePace(): Promise<Result> {
  const groups = Object.values(sentencesOfLanguages).flatMap(({ promises, requests, questions, talk }) =>
    [...promises, ...requests, ...questions, ...talk].map(([text]) => text),
  );
  const sentences = Array.from({ length: 4000 }, (_, index) => ({
    text: groups[index % groups.length] ?? '',
    line: index + 1,
  }));
  const context = { date: '2026-11-16', locale: 'en-GB', from: null, to: [], own: [] };
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    await readSentences(sentences, context);
    times.push(performance.now() - start);
  }
  const pace = sentences.length / (percentile(times, 0.5) / 1000);
  return { name: 'language: sentences read', value: Math.round(pace), unit: '/s' };
}

/** How well and how fast a mail's text is read. How well is left out where no folder with the labelled sets is named. */
export async function measureLanguage(): Promise<Result[]> {
  const own = [...(await measureJudged()), await measurePace()];
  const corpora = process.env['CLIENTSIDE_CORPORA'];
  if (corpora === undefined) {
    console.info('how well language is read is not measured: CLIENTSIDE_CORPORA names no folder with labelled sets');
    return own;
  }
  return [...measureParakweet(corpora), ...measureEnron(corpora), ...measureReplies(corpora), ...own];
}
