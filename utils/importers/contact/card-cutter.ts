import { type ContentLine, readContentLine } from '../content-lines/content-line.ts';
import type { TextLine } from '../content-lines/line-splitter.ts';

/** An address card by its lines, or one that has no end. */
export type CardPart = { kind: 'card'; number: number; lines: ContentLine[] } | { kind: 'cut-off'; number: number };

/** A card with more lines than this has its first ones read. */
const mostLines = 5000;
/** Properties that can be as long as a picture and say nothing that is kept. */
const leftOut = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'NOTE', 'X-MS-CARDPICTURE']);

/** Cuts the lines of an address book into its cards; a card within a card (AGENT) is left out. */
export class CardCutter {
  private open: { number: number; lines: ContentLine[] } | null = null;
  private isAgent = false;
  /** The last line announced a card within this one. */
  private announcesAgent = false;

  /** The parts that this line completes. */
  take({ number, text }: TextLine): CardPart[] {
    const [, verb = ''] = /^\s*(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\b/i.exec(text) ?? [];
    if (verb.toUpperCase() === 'BEGIN') return this.begin(number);
    if (verb) return this.end();
    const line = this.open && !this.isAgent ? readContentLine(text) : null;
    if (line) this.announcesAgent = line.name === 'AGENT' && line.value.trim() === '';
    if (line && this.open && this.open.lines.length < mostLines && !leftOut.has(line.name)) this.open.lines.push(line);
    return [];
  }

  /** What is open when the file ends. */
  finish(): CardPart[] {
    const { open } = this;
    this.open = null;
    this.isAgent = false;
    this.announcesAgent = false;
    return open ? [{ kind: 'cut-off', number: open.number }] : [];
  }

  private begin(number: number): CardPart[] {
    if (this.announcesAgent) {
      this.isAgent = true;
      this.announcesAgent = false;
      return [];
    }
    const parts = this.finish();
    this.open = { number, lines: [] };
    return parts;
  }

  private end(): CardPart[] {
    if (this.isAgent) {
      this.isAgent = false;
      return [];
    }
    const { open } = this;
    this.open = null;
    this.announcesAgent = false;
    return open ? [{ kind: 'card', ...open }] : [];
  }
}
