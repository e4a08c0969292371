/** Texts as varied as mails are: few words are in most of them, most words in few. The same for the same number. */

const syllables = (
  'ba be bo da de di do fa fe ga go ha he ka ke ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ' +
  'ta te ti to va ve vi vo wa we wi wo'
).split(' ');
const endings = ['', 'n', 'r', 's', 't', 'l', 'm', 'ng'];
const size = 30_000;
const wordsOfText = 45;

/** Numbers that look like chance, from 0 to 1. */
function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    return ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
  };
}

const vocabulary = Array.from({ length: size }, (_, index) => {
  const next = chance(index + 1);
  const count = index < 100 ? 1 + Math.floor(next() * 2) : 2 + Math.floor(next() * 3);
  const stem = Array.from({ length: count }, () => syllables[Math.floor(next() * syllables.length)]).join('');
  return `${stem}${endings[Math.floor(next() * endings.length)] ?? ''}`;
});

/** The word of this rank, the most frequent first. */
export function wordOf(rank: number): string {
  return vocabulary[rank] ?? '';
}

/** By Zipf's law: the word of rank r is drawn half as often as the one of rank r/2. */
function drawn(next: () => number): string {
  return wordOf(Math.floor(size ** next()) - 1);
}

/** The words of the text of this number. */
export function wordsOf(index: number, count = wordsOfText): string[] {
  const next = chance(index + 7919);
  return Array.from({ length: count }, () => drawn(next));
}

/** A subject of four words and a text of about 300 characters. */
export function textsOf(index: number): { subject: string; summary: string } {
  const [first, second, third, fourth, ...rest] = wordsOf(index);
  return { subject: [first, second, third, fourth].join(' '), summary: `${rest.join(' ')}. Ref ${index}.` };
}
