/**
 * The code that a survey's answer is told by: `CS-7H4K-9XQ2-M0TD-V5RP`. Nobody can guess it (70 bits), and its last two
 * letters check the others, so that one that was typed wrongly is told from one that was made up.
 */

/** Letters and digits that are not mistaken for one another (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 14;
/**
 * A prime below 32², and a step that makes each place count differently: one wrong letter, and two neighbours in each
 * other's place, always change the remainder.
 */
const [prime, step] = [1021, 37];

const written = /(?<![0-9A-Z])CS((?:-[0-9A-Z]{4}){4})(?![0-9A-Z])(?:[ \t:=]{1,3}([-+−]?\d{1,9}(?:[.,]\d{1,9})?))?/giu;
/** A mail is not read any further: what comes behind it is no answer. */
const longestText = 100_000;

/** A code as it stands in a text. */
export interface FoundCode {
  code: string;
  /** False where its check letters do not fit: it was typed wrongly. */
  isWhole: boolean;
  /** The number behind it, whole or not and on the scale or not; null where none stands there. */
  score: number | null;
  /** As it stands there, with its number. */
  text: string;
}

/** A code that no other survey has. */
export function newSurveyCode(): string {
  const secret = [...crypto.getRandomValues(new Uint8Array(secretLength))].map((byte) => letters.charAt(byte % 32));
  return inGroups(secret.join(''));
}

/** The codes in a text, in their order. */
export function surveyCodesIn(text: string): FoundCode[] {
  return [...text.slice(0, longestText).matchAll(written)].map(([whole, groups = '', number]) => {
    const plain = plainLetters(groups.replaceAll('-', ''));
    const code = inGroups(plain.slice(0, secretLength));
    const isWhole = code === `CS-${plain.replace(/.{4}(?=.)/g, '$&-')}`;
    return { code, isWhole, score: number === undefined ? null : numberOf(number), text: whole };
  });
}

/** What people read for a letter or a digit becomes what was meant. */
function plainLetters(text: string): string {
  return text.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
}

function inGroups(secret: string): string {
  return `CS-${`${secret}${checkOf(secret)}`.replace(/.{4}(?=.)/g, '$&-')}`;
}

function checkOf(secret: string): string {
  const sum = [...secret].reduce((rest, letter) => (rest * step + letters.indexOf(letter) + 1) % prime, 0);
  return letters.charAt(sum >> 5) + letters.charAt(sum % 32);
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}
