import { decodeLine, isQuotedPrintable } from './line-text.ts';
import { joined, longestLine, type PhysicalLine, PhysicalLines } from './physical-lines.ts';

/** A line of an .ics or .vcf file, with what was folded onto the next lines. */
export interface TextLine {
  /** Where it begins in the file, from 1. */
  number: number;
  text: string;
}

interface OpenLine {
  number: number;
  parts: PhysicalLine[];
  length: number;
  /** Not asked for yet where it is undefined. */
  isQuoted: boolean | undefined;
}

const [tab, space, equals] = [9, 32, 61];

/**
 * Cuts a file into unfolded lines. A line that begins with white space belongs to the one before, also where the fold is
 * within a character, and so does one after a soft break of quoted-printable (vCard 2.1). Photos and attachments are cut,
 * so that they are never held whole.
 */
export class LineSplitter {
  private readonly physical = new PhysicalLines();
  private read = 0;
  private open: OpenLine | null = null;

  /** The lines that are complete with this piece of the file. */
  feed(piece: Uint8Array): TextLine[] {
    const lines: TextLine[] = [];
    for (const line of this.physical.feed(piece)) this.take(line, lines);
    return lines;
  }

  /** The lines that the end of the file completes. */
  finish(): TextLine[] {
    const lines: TextLine[] = [];
    for (const line of this.physical.finish()) this.take(line, lines);
    this.close(lines);
    return lines;
  }

  private take(line: PhysicalLine, lines: TextLine[]): void {
    this.read += 1;
    if (line.length === 0) return;
    const first = codeAt(line, 0);
    if (this.open && endsSoftly(this.open)) append(this.open, line);
    else if (this.open && (first === space || first === tab)) append(this.open, line.slice(1));
    else {
      this.close(lines);
      this.open = { number: this.read, parts: [line], length: line.length, isQuoted: undefined };
    }
  }

  private close(lines: TextLine[]): void {
    const { open } = this;
    this.open = null;
    if (open) lines.push({ number: open.number, text: textOf(open.parts) });
  }
}

/** A soft break: the line is quoted-printable and ends with `=`, which goes. */
function endsSoftly(open: OpenLine): boolean {
  const [head] = open.parts;
  const last = open.parts.at(-1);
  if (!head || !last || codeAt(last, last.length - 1) !== equals) return false;
  open.isQuoted ??= isQuotedPrintable(head);
  if (open.isQuoted) open.parts[open.parts.length - 1] = last.slice(0, -1);
  return open.isQuoted;
}

function append(open: OpenLine, more: PhysicalLine): void {
  if (open.length >= longestLine) return;
  open.parts.push(more);
  open.length += more.length;
}

function codeAt(line: PhysicalLine, at: number): number | undefined {
  return typeof line === 'string' ? line.charCodeAt(at) : line[at];
}

function textOf(parts: readonly PhysicalLine[]): string {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return only;
  const texts = parts.filter((part) => typeof part === 'string');
  if (texts.length === parts.length) return texts.join('');
  const encoder = new TextEncoder();
  return decodeLine(joined(parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part))));
}
