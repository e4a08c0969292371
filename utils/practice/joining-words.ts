/** Words that only join others: no text is about them. In English, German and Spanish, in small letters and without accents. */
const words = `
about after again also and are been before but can for from has have into its not now our out over shall that the their them
then there they this until was were what when which will with you your
aber auch aus bei bis das dem den der des die ein eine einen einer fur hat ich ihr ist mit nach noch nicht oder sich sie
sind und uns von vor wie wir wird zum zur
como con del los las para por que sin una
`;

const all: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Whether a word, in small letters and without accents, only joins others. */
export function isJoiningWord(word: string): boolean {
  return all.has(word);
}
