const titles = new Set(
  `mr mrs ms miss mx sir dame lord lady rev dr prof professor doctor herr hr frau fr dipl ing med phil mag univ
  mme mlle monsieur madame sig signor signora signore dott dottssa avv sr sra srta senor senora dra eng gospodin pan pani`.split(
    /\s+/,
  ),
);
const degrees = new Set('phd md mba esq msc bsc llm llb cpa cfa dds dvm rn mag ing'.split(' '));
const generations = new Map(
  Object.entries({ jr: 'jr', junior: 'jr', jun: 'jr', sr: 'sr', senior: 'sr', sen: 'sr', ii: '2', iii: '3', iv: '4' }),
);

/** Whether a folded word stands before a name: `dr`, `frau`. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}

/** Whether a folded word stands behind a name: `phd`. */
export function isDegree(word: string): boolean {
  return degrees.has(word);
}

/** Which generation a folded word names, the same however it is written: `junior` gives `jr`. */
export function generationOf(word: string): string | undefined {
  return generations.get(word);
}

/** A name without what is noted beside it: `Anna Berg (Northwind)`, `Anna Berg via Forms`. What is all in brackets stays. */
export function withoutAsides(name: string): string {
  return name
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”„][^"“”„]*["“”„](?=.*\p{L})/gu, (part, at: number) =>
      at === 0 && part.length === name.length ? part : ' ',
    )
    .replace(/\s+(?:[-–—|/•]|via|at|bei|chez)\s.*$/iu, '');
}
