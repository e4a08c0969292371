import { parseCells } from './parse-cells.ts';

/** A row of a table; `line` is the line of the file, from 1, that it begins in. */
export interface Row {
  line: number;
  cells: string[];
  problem: 'open-quote' | 'too-long' | null;
}

/** How much text is looked at. */
interface Limits {
  /** Characters that are parsed at once. */
  window: number;
  /** A row of more characters has lost its closing quotation mark, or is no row. */
  longestRow: number;
}

const usualLimits: Limits = { window: 64 * 1024, longestRow: 256 * 1024 };

/**
 * Takes text apart into rows, piece by piece. A quotation mark that is never closed would swallow the rows behind it:
 * where that happened the lines are read one by one.
 */
export class RowReader {
  #separator: string;
  #line: number;
  #rest = '';
  /** How much of the rest was parsed before, and is no whole row. */
  #left = 0;
  #carriageReturn = false;
  #skipping = false;
  /** How many cells the first row had; 0 before it was read. */
  #width = 0;
  #spaces: RegExp;
  #limits: Limits;

  constructor(separator: string, firstLine: number, limits = usualLimits) {
    this.#limits = limits;
    this.#separator = separator;
    this.#line = firstLine;
    // The parser looks through spaces behind quotation marks again and again.
    this.#spaces = separator === '\t' ? /[^\S\n\t]{65,}/g : /[^\S\n]{65,}/g;
  }

  /** The rows that end in what was pushed so far, once it is enough to be parsed. */
  push(text: string): Row[] {
    this.#rest += this.#withLineFeeds(text);
    return this.#rest.length - this.#left < this.#limits.window ? [] : this.#take(false);
  }

  /** The last rows. */
  end(): Row[] {
    if (this.#carriageReturn) this.#rest += '\n';
    this.#carriageReturn = false;
    return this.#take(true);
  }

  #withLineFeeds(text: string): string {
    const whole = this.#carriageReturn ? `\r${text}` : text;
    this.#carriageReturn = whole.endsWith('\r');
    return (this.#carriageReturn ? whole.slice(0, -1) : whole)
      .replace(/\r\n?/g, '\n')
      .replace(/\ufeff/g, '')
      .replace(this.#spaces, ' ');
  }

  #take(last: boolean): Row[] {
    if (this.#skipping && !this.#skipLine()) return [];
    const text = this.#rest;
    const parsed = parseCells(text, this.#separator);
    const rows: Row[] = [];
    let start = 0;
    for (const { cells, end, quotes } of last ? parsed : parsed.slice(0, -1)) {
      const raw = text.slice(start, end);
      // Behind the last line feed there is no row.
      if (raw === '') break;
      start = end;
      this.#width ||= cells.length;
      const swallowed = quotes === 'open' || (quotes === 'stray' && cells.length !== this.#width);
      if (swallowed) for (const row of this.#lineByLine(raw)) rows.push(row);
      else rows.push(this.#row(cells, raw, null));
    }
    this.#rest = text.slice(start);
    if (!last && this.#rest.length > this.#limits.longestRow) for (const row of this.#tooLong()) rows.push(row);
    this.#left = this.#rest.length;
    return rows;
  }

  /** What is too long for a row: its whole lines are read one by one, and where it is one line it is left out. */
  #tooLong(): Row[] {
    const whole = this.#rest.lastIndexOf('\n') + 1;
    if (whole === 0) {
      this.#skipping = true;
      this.#rest = '';
      return [{ line: this.#line, cells: [], problem: 'too-long' }];
    }
    const raw = this.#rest.slice(0, whole);
    this.#rest = this.#rest.slice(whole);
    return this.#lineByLine(raw);
  }

  #skipLine(): boolean {
    const end = this.#rest.indexOf('\n');
    this.#rest = end === -1 ? '' : this.#rest.slice(end + 1);
    this.#skipping = end === -1;
    if (end !== -1) this.#line += 1;
    return end !== -1;
  }

  #lineByLine(raw: string): Row[] {
    const lines = raw.replace(/\n$/, '').split('\n');
    return lines.map((line, index) => this.#row(this.#cellsOf(line), `${line}\n`, index === 0 ? 'open-quote' : null));
  }

  /** The cells of a line that is a row of its own; where its quotation marks are no pairs they mean nothing. */
  #cellsOf(line: string): string[] {
    const marks = line.split('"').length - 1;
    if (marks > 0 && marks % 2 === 0) return parseCells(line, this.#separator)[0]?.cells ?? [];
    return line.split(this.#separator).map((cell) => cell.replace(/^"|"$/g, ''));
  }

  #row(cells: string[], raw: string, problem: Row['problem']): Row {
    const row = { line: this.#line, cells, problem };
    for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) this.#line += 1;
    return row;
  }
}
