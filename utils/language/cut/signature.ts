import { attributionLength, beginsOtherMail, isQuoted } from './other-mail.ts';
import { closing, finePrint, sentFrom, separator, thanks } from './quote-marks.ts';

/** A signature is not longer: a name, what they do, where, and how they are reached. */
const longestSignature = 12;
/** Below a closing and a name there may be more: what a firm adds to every mail. */
const longestClosed = 20;
/** A name with what they do and where, on one line: "Anna Berg | Head of Marketing | Northwind". */
const card = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s?[|•·]\s?[^|•·]+[|•·][^?!]+$/u;
/** A closing, a name, and what they do or where: with three lines it is known to be a signature. */
const linesOfWriter = 3;
/** A line of a signature is not longer. */
const longestLine = 90;

const device =
  /(?:iphone|ipad|android|black ?berry|samsung|galaxy|huawei|outlook|mobil|phone|handy|móvil|tablet|mail|yahoo|proton|device)/iu;
/** A name; who signs for somebody says so before it: "i. A.", "p. p.". */
const name =
  /^[-–—~\s]{0,3}(?:(?:i\.\s?[AV]\.|p\.\s?p\.|ppa\.)\s?)?\p{L}[\p{L}\p{M}.'’-]*(?:,?\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,2}[.,]?$/u;
const dashedName = /^[-–—~]{1,2}\s?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
const postscript = /^(?:p\.?\s?){1,2}s\.?\s?[:.\s-]/iu;
const bullet = /^[-–—*•]\s/u;
const link = /@|https?:|www\.|mailing list/iu;

/** Whether a program wrote this line below the mail: "Sent from my iPhone", and no sentence that only begins so. */
function isSentFrom(line: string): boolean {
  const words = sentFrom.exec(line)?.[0];
  if (words === undefined || /^\p{Ll}/u.test(line)) return false;
  const rest = line.slice(words.length).trim();
  if (
    device.test(
      rest
        .split(/[\s,.;<]+/, 4)
        .join(' ')
        .slice(0, 60),
    ) &&
    !/[,;].*\bmobil/iu.test(rest)
  )
    return true;
  return rest.length <= 50 && !/[.,;!?]/.test(rest.replace(/<[^>]*>$/, ''));
}

function isFinePrint(line: string): boolean {
  return line.length > 40 && finePrint.test(line);
}

/** Whether a line reads like a sentence, not like a name, a title or an address. */
function isSentence(line: string): boolean {
  return line.length > longestLine || (/[.?!]$/.test(line) && line.split(' ').length > 5);
}

/** Whether the line before which nothing is left to say stands here: all below it is the signature. */
export function endsMail(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return line === '--' || isSentFrom(line) || isFinePrint(line);
}

/** Whether a signature ends before this line: at a quote, a whole mail, a postscript, fine print. */
export function endsSignature(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line === '') return false;
  if (isQuoted(line) || postscript.test(line) || endsMail(lines, at)) return true;
  return attributionLength(lines, at) > 0 || beginsOtherMail(lines, at);
}

/**
 * How many lines from here on can be a signature; 0 where more follows than one has. Where it is known to be one from
 * line number `known` of it on, sentences belong to it too: advertisements, and what a firm wants to be thought of.
 */
function signatureLength(
  lines: readonly string[],
  at: number,
  ends: (at: number) => boolean,
  known = Infinity,
): number {
  let words = 0;
  const longest = known === Infinity ? longestSignature : longestClosed;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (next > at && ends(next)) return next - at;
    if (line === '') continue;
    words += 1;
    if (words > longest || (next > at && words <= known && isSentence(line))) return 0;
  }
  return lines.length - at;
}

function nextWords(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 4).find((line) => line !== '') ?? '';
}

/** Whether a line of dashes, alone, stands before a name or the foot of a list. */
function isRule(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (/^[—–]+$/.test(line)) return name.test(nextWords(lines, at));
  if (!separator.test(line) || !line.startsWith('_')) return false;
  return lines.slice(at + 1, at + 1 + longestSignature).some((each) => link.test(each));
}

function wordsBefore(lines: readonly string[], at: number): string {
  return lines.slice(Math.max(0, at - 2), at).findLast((line) => line !== '') ?? '';
}

/** Whether a line closes a mail: a name, a quote or nothing follows. */
function closes(lines: readonly string[], at: number): boolean {
  if (!closing.test(lines[at] ?? '')) return false;
  const after = nextWords(lines, at);
  return after === '' || isQuoted(after) || (name.test(after) && !closing.test(after));
}

/** Whether a line is the card of the writer: alone, no row of a table. */
function isCard(lines: readonly string[], at: number): boolean {
  const isAlone = lines[at - 1] === '' && !(lines[at + 1] ?? '').includes('|');
  return isAlone && card.test(lines[at] ?? '');
}

/** Whether the writer's name stands here: behind dashes, or below thanks, which are said and no formula. */
function isName(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!name.test(line)) return false;
  if (!dashedName.test(line)) return thanks.test(wordsBefore(lines, at));
  return at > 0 && !bullet.test(lines[at - 1] ?? '') && !bullet.test(nextWords(lines, at));
}

/**
 * How many lines from here on are the writer's name and what belongs to it; 0 where no signature begins. `ends` tells of
 * a line whether a signature ends before it, as `endsSignature` does: it is asked of one line many times.
 */
export function signatureAt(lines: readonly string[], at: number, ends: (at: number) => boolean): number {
  const line = lines[at] ?? '';
  if (line === '' || line.length > longestLine) return 0;
  if (isCard(lines, at)) return signatureLength(lines, at, ends, 1);
  if (closes(lines, at)) return signatureLength(lines, at, ends, linesOfWriter);
  return isRule(lines, at) || isName(lines, at) ? signatureLength(lines, at, ends) : 0;
}
