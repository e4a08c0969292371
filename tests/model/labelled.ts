import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { featuresOf } from '../../utils/language/model/features.ts';
import { english } from '../../utils/language/languages/en.ts';
import { whatIsSaid } from '../../utils/language/reading/say.ts';
import type { Said } from '../../utils/language/reading/said.ts';

/** A sentence and whether people said that it asks or promises something; what the rules make of it, and its features. */
export interface Labelled {
  sentence: string;
  isMeant: boolean;
  said: Said[];
  features: string[];
}

function labelled(sentence: string, isMeant: boolean): Labelled {
  const said = whatIsSaid(sentence, english);
  return { sentence, isMeant, said, features: featuresOf(sentence, said) };
}

/** The Parakweet set: a line each, `Yes` or `No`, a tab, the sentence. */
export function readParakweet(corpora: string): Labelled[] {
  const text = readFileSync(join(corpora, 'labelled/parakweet-email-intent/Ask0729-fixed.txt'), 'utf8');
  return text.split(/\r?\n/).flatMap((line) => {
    const [label, sentence] = line.split('\t');
    return sentence === undefined ? [] : [labelled(sentence.trim(), label?.trim() === 'Yes')];
  });
}

/** The sentences of Enron that somebody found actionable; this copy has no others. */
export function readEnronActions(corpora: string): Labelled[] {
  const text = readFileSync(join(corpora, 'labelled/enron-actionable-sentences/actions.csv'), 'utf8');
  const { data } = Papa.parse<string[]>(text);
  return data
    .slice(1)
    .flatMap(([sentence, label]) => (sentence && label ? [labelled(sentence, label === 'TRUE')] : []));
}
