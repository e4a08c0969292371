/**
 * Texts as names are compared: in small letters, without accents, in Latin letters where the script has a customary way
 * of writing it in them. Only for comparing, never for showing.
 */

/** Letters that do not come apart into a letter and an accent, and the scripts that are written in Latin letters too. */
const letters = new Map<string, string>(
  `ß=ss æ=ae œ=oe ø=o đ=d ð=d ł=l ı=i þ=th ħ=h
  а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
  щ=shch ъ= ы=y ь= э=e ю=yu я=ya ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
/** Most names: there is nothing to be done about them. */
const plainLetters = /^[ -~]*$/;
const otherScript = /[\u0370-\u03ff\u0400-\u04ff]/u;
/** Accents, and the points of Hebrew and Arabic; not the marks that make another letter in Japanese. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/gu;
/** How German and the Scandinavian languages write letters with dots where there are none. */
const wideLetters = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/** `Größe` gives `grosse`, `Анна` gives `anna`. */
export function fold(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  const small = text.normalize('NFKC').toLowerCase();
  const bare = small.replaceAll('й', 'y').normalize('NFD').replace(marks, '').normalize('NFC');
  return [...bare].map((letter) => letters.get(letter) ?? letter).join('');
}

/** The same with `ä` as `ae` and so on: `Müller` gives `mueller`. */
export function foldWide(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  const small = text.normalize('NFKC').toLowerCase();
  return fold(small.replace(/[äöüøå]/gu, (letter) => wideLetters.get(letter) ?? letter));
}

/** What is alike in the several ways of writing one name of another script: `Sergey` and `Sergei`, `Yulia` and `Iuliia`. */
export function loosen(folded: string): string {
  return folded.replaceAll('kh', 'h').replaceAll('y', 'i').replace(/i+/g, 'i');
}

/** Whether a text is in a script that `fold` writes in Latin letters: there is more than one way to do that. */
export function isTransliterated(text: string): boolean {
  return otherScript.test(text);
}
