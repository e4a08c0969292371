import { isCompanyName } from '../identity/company.ts';
import { fold } from '../identity/fold.ts';
import { generationOf, isDegree, withoutAsides } from '../identity/name-parts.ts';
import { standsBefore } from './greeting-titles.ts';

/** What somebody is, as it stands behind a name; folded. */
const roles = new Set(
  `ceo cto cfo coo cmo cio cpo vp svp evp md hr pm pr president chair chairman chairwoman chairperson founder cofounder owner
  partner director manager head lead leader chief officer assistant associate consultant advisor adviser analyst engineer
  developer designer architect editor producer buyer accountant lawyer attorney secretary coordinator specialist executive
  representative sales marketing finance purchasing operations
  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung inhaber inhaberin leiter leiterin leitung teamleiter teamleiterin
  vorstand prokurist prokuristin berater beraterin assistenz assistentin einkauf vertrieb rechtsanwalt rechtsanwaltin
  director directora gerente jefe jefa fundador fundadora socio socia responsable presidente presidenta ventas compras
  abogado abogada consultor consultora`.split(/\s+/),
);
/** In Hebrew a stroke before the last letter makes one. */
const abbreviation = /^\p{Lu}{2,5}$|\p{L}[״"]\p{L}/u;

/** Generations and degrees that people are called too: with a dot they are abbreviations. */
const alsoGivenNames = new Set(['jun', 'junior', 'sen', 'ing', 'mag']);
/** What a family name of several words begins with. */
const particles = new Set(
  `van von vom zu de del di da das do dos du des le la las los lo el der den ten ter te bin ibn abu st saint san
  santa af av`.split(/\s+/),
);
const smallParticles = new Set(['al', 'ben', 'della']);

/**
 * "Anna Berg", also of "Berg, Anna", "Anna Berg, CEO" and "Anna Berg (Northwind)"; empty where it is an address, or titles
 * and no name.
 */
export function fullName(name: string): string {
  if (name.includes('@')) return '';
  const [beforeComma = '', ...afterComma] = withoutAsides(name.trim())
    .split(',')
    .map((part) => part.trim());
  const given = givenName(beforeComma, afterComma);
  const whole = [given, beforeComma].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  return whole.split(' ').every(standsBefore) ? '' : whole;
}

/** "Anna" of "Anna Berg", "Berg, Anna" and "Dr. Anna Berg"; "Ms Berg" stays, since her first name is not known. */
export function firstName(name: string): string {
  const whole = fullName(name);
  const words = whole.split(' ');
  const [first = '', ...others] = words.slice(words.findIndex((word) => !standsBefore(word)));
  return others.length === 0 && words.length > 1 ? whole : first;
}

/** The part behind the comma that is the given name; empty where each only tells of the person. */
function givenName(before: string, after: readonly string[]): string {
  const hasBoth = before.includes(' ') && !beginsWithParticle(before);
  const names = after.filter((part) => !isAddition(part, hasBoth, before));
  // In "Tanaka, Jun" it is the name, but not in "Berg, Jun, Anna", nor behind a name that is whole.
  return names.find((part) => !alsoGivenNames.has(part.toLowerCase())) ?? (hasBoth ? '' : (names[0] ?? ''));
}

/** Whether what stands behind a comma tells of a person and is no name of theirs: a role, a degree, a company. */
function isAddition(part: string, isBehindWholeName: boolean, before: string): boolean {
  if (alsoGivenNames.has(part.toLowerCase())) return false;
  const words = part.split(/[\s/&]+/).map(foldedWord);
  if (words.some((word) => roles.has(word) || isDegree(word)) || isCompanyName(part)) return true;
  if (words.every((word) => generationOf(word) !== undefined)) return true;
  // "Anna Berg, GM" says what she is; in "Li, BO" and "BERG, ANNA" a name is written so.
  return isBehindWholeName && abbreviation.test(part) && !isInCapitals(before);
}

/** "Van Dyke" is a family name alone. Al, Ben and Della are first names too, when they are not written small. */
function beginsWithParticle(name: string): boolean {
  const [first = ''] = name.split(' ');
  return particles.has(foldedWord(first)) || smallParticles.has(first);
}

/** Not so where a script has none. */
function isInCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function foldedWord(word: string): string {
  return fold(word).replace(/[^\p{L}]/gu, '');
}
