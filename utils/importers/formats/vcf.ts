import { CardCutter, type CardPart } from '../contact/card-cutter.ts';
import { cardItem } from '../contact/card-item.ts';
import { Batches } from '../content-lines/batches.ts';
import { LineSplitter } from '../content-lines/line-splitter.ts';
import { headText, utf8Pieces } from '../content-lines/utf8-pieces.ts';
import { oneLine } from '../content-lines/values.ts';
import { defineImporter } from '../importer.ts';
import type { Issue, Item } from '../item.ts';

/**
 * Address cards, vCard 2.1 (of telephones), 3.0 and 4.0. Not by ical.js: it takes a whole file as one tree, throws on 2.1
 * and on any line that it does not understand, and does not know quoted-printable or another charset.
 */
export const vcf = defineImporter({
  name: 'vcf',
  sniff(head) {
    return /^BEGIN\s*:\s*VCARD\b/i.test(headText(head).trimStart()) ? 1 : 0;
  },
  async *read(source) {
    const splitter = new LineSplitter();
    const cutter = new CardCutter();
    const batches = new Batches();
    const file = oneLine(source.name);
    let read = 0;
    for await (const { bytes, text } of utf8Pieces(source.stream())) {
      read = bytes;
      for (const line of splitter.feed(text)) for (const part of cutter.take(line)) batches.add(foundIn(part, file));
      yield* batches.full(bytes);
    }
    const last = [...splitter.finish().flatMap((line) => cutter.take(line)), ...cutter.finish()];
    for (const part of last) batches.add(foundIn(part, file));
    yield* batches.rest(read);
  },
});

function foundIn(part: CardPart, file: string): { items: Item[]; issues: Issue[] } {
  const place = { file, at: `line ${part.number}` };
  if (part.kind === 'cut-off') return { items: [], issues: [{ place, what: 'cut-off', detail: 'VCARD' }] };
  const item = cardItem(part.lines, place);
  if (item === 'nobody') return { items: [], issues: [] };
  if (item === 'nameless') return { items: [], issues: [{ place, what: 'no-name', detail: 'VCARD' }] };
  return { items: [item], issues: [] };
}
