import { english } from '../languages/en.ts';
import { classesOf } from './tokens.ts';

/** The kinds of words, beside those of action and those that only their endings tell. */
const kinds: Readonly<Record<string, string>> = {
  I: 'i we',
  ME: 'me us',
  MY: 'my our',
  YOU: 'you',
  YOUR: 'your',
  HE: 'he she they',
  HIM: 'him her them',
  IT: 'it this that',
  WILL: "will 'll shall",
  WOULD: "would 'd",
  CAN: 'could can may might',
  MUST: 'should must',
  HAVE: "have has 've",
  HAD: 'had',
  BE: "is are 're 'm am 's be",
  WAS: 'was were',
  DO: 'do does did',
  NOT: "n't not",
  DET: 'a an the some any',
  TO: 'to',
  PLEASE: 'please pls',
  DAY: 'dayx monx datex timex',
  NUMBER: 'numx',
  NAME: 'namex',
  CALLED: 'vocx',
  ADDRESS: 'emailx',
  LINK: 'urlx',
  OF: 'of in on at for with by from',
  AND: 'and or but',
  IF: 'if',
  WH: 'when what who how where which why',
};

const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);
const verbs = new Set(english.verbs);

function shapeOf(token: string): string {
  const kind = kindOf.get(token);
  if (kind !== undefined) return kind;
  if (verbs.has(token)) return 'VERB';
  if (/^[?!.:,]$/.test(token)) return token;
  const [ending] = /(?:ing|ed|ly|s)$/.exec(token) ?? [];
  return ending ?? 'word';
}

/** A sentence as a row of kinds of words. */
export function shapesOf(sentence: string): string[] {
  return classesOf(sentence).map(shapeOf);
}

/** Kinds of words of which it tells whether a sentence has one. */
export const tellingKinds: readonly string[] = [
  ...'ME I YOU YOUR MY HE WH DAY NAME CALLED LINK ADDRESS PLEASE CAN WOULD WILL MUST IF WAS HAVE BE VERB NOT NUMBER'.split(
    ' ',
  ),
  ...'ed ing ly'.split(' '),
];
