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

/** "Anna Berg", also of "Berg, Anna", "Anna Berg, CEO" and "Anna Berg (Northwind)"; empty where it is an address. */
export function fullName(name: string): string {
  if (name.includes('@')) return '';
  const [beforeComma = '', ...afterComma] = withoutAsides(name.trim())
    .split(',')
    .map((part) => part.trim());
  const [given = ''] = afterComma.filter((part) => !isAddition(part, beforeComma));
  return [given, beforeComma].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** "Anna" of "Anna Berg", "Berg, Anna" and "Dr. Anna Berg"; "Ms Berg" stays, since her first name is not known. */
export function firstName(name: string): string {
  const whole = fullName(name);
  const words = whole.split(' ');
  const [first = '', ...others] = words.slice(words.findIndex((word) => !standsBefore(word)));
  return others.length === 0 && words.length > 1 ? whole : first;
}

/** Whether what stands behind a comma tells of a person and is no name of theirs: a role, a degree, a company. */
function isAddition(part: string, before: string): boolean {
  const words = part.split(/[\s/&]+/).map(foldedWord);
  if (words.some((word) => roles.has(word) || isDegree(word)) || isCompanyName(part)) return true;
  if (words.every((word) => generationOf(word) !== undefined)) return true;
  // "Anna Berg, GM" says what she is; in "Li, BO" and "BERG, ANNA" a name is written so.
  return before.includes(' ') && abbreviation.test(part) && !isInCapitals(before);
}

/** Not so where a script has none. */
function isInCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function foldedWord(word: string): string {
  return fold(word).replace(/[^\p{L}]/gu, '');
}
