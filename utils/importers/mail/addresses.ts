import { addressParser } from 'postal-mime';
import type { NamedAddress } from '../item.ts';
import { mendEncodedWords } from './encoded-words.ts';
import { oneLine } from './lines.ts';

/** As many as a mail may have; longer ones are to whole companies. */
const most = 1000;
const longestAddress = 320;

/** An address as it is compared and kept; empty where it is none. */
function canonicalAddress(written: string): string {
  const address = written
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^['<]+|['>.]+$/g, '');
  const isAddress = /^[^\s@<>]+@[^\s@<>]+$/.test(address) && address.length <= longestAddress;
  return isAddress ? oneLine(address, longestAddress) : '';
}

/** A name without the quotes around it; one that only repeats the address is none. */
function canonicalName(written: string, email: string): string {
  const name = oneLine(written)
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim();
  return name.toLowerCase() === email ? '' : name;
}

/** `Anna Berg <anna@…>` and `anna@…`, of plain characters: nearly all addresses, which need no parser. */
const simple =
  /\s*(?:(?:"(?<quoted>[^"\\<>@=]*)"\s*|(?<plain>[^"'\\<>()[\],:;@=]*))<(?<inBrackets>[\w.+-]+@[\w.-]*\w)>|(?<bare>[\w.+-]+@[\w.-]*\w))\s*(?:,|$)/y;

/** The addresses of a header in which all are simple, or null. */
function simpleAddresses(header: string): { name: string; address: string }[] | null {
  const people = [];
  for (simple.lastIndex = 0; simple.lastIndex < header.length;) {
    const groups = simple.exec(header)?.groups;
    if (!groups) return null;
    const { quoted = '', plain = quoted, inBrackets = '', bare = inBrackets } = groups;
    people.push({ name: plain.trim(), address: bare });
  }
  return people;
}

/** The people that an address header names, those in groups too; what is no address is left out. */
export function readAddresses(header: string): NamedAddress[] {
  if (!header.includes('@') && !header.includes('=?')) return [];
  const people: NamedAddress[] = [];
  for (const { address, name } of simpleAddresses(header) ??
    addressParser(mendEncodedWords(header), { flatten: true })) {
    const email = canonicalAddress(address ?? '');
    if (email) people.push({ name: canonicalName(name, email), email });
    if (people.length === most) break;
  }
  return people;
}
