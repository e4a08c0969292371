import { readContentLine } from '../content-lines/content-line.ts';
import type { TextLine } from '../content-lines/line-splitter.ts';

/** What stands at the head of a calendar and goes for its events. */
export interface CalendarHead {
  /** `REQUEST`, `REPLY`, `CANCEL`, `PUBLISH`, in upper case; empty where it says none. */
  method: string;
  /** The zone of times that name none (X-WR-TIMEZONE), as the file calls it; empty where it says none. */
  timeZone: string;
}

/** A part of a calendar, by its lines without BEGIN and END, without alarms. */
export type CalendarPart =
  | { kind: 'event'; number: number; lines: string[]; head: CalendarHead }
  | { kind: 'zone'; number: number; lines: string[]; head: CalendarHead }
  /** An event that has no end: the file was cut off there. */
  | { kind: 'cut-off'; number: number };

/** An event with more lines than this has its first ones read. */
const mostLines = 20_000;
const kinds = { VEVENT: 'event', VTIMEZONE: 'zone' } as const;

function kindOf(name: string): 'event' | 'zone' | null {
  return name === 'VEVENT' || name === 'VTIMEZONE' ? kinds[name] : null;
}

/** Cuts the lines of a calendar into its events and zones; todos, journals, alarms and free/busy are left out. */
export class CalendarCutter {
  private head: CalendarHead = { method: '', timeZone: '' };
  private open: { kind: 'event' | 'zone'; number: number; lines: string[] } | null = null;
  /** How deep within something that is left out. */
  private depth = 0;

  /** The parts that this line completes. */
  take(line: TextLine): CalendarPart[] {
    const [, verb = '', name = ''] = /^(BEGIN|END)\s*:\s*([\w-]+)/i.exec(line.text) ?? [];
    if (verb.toUpperCase() === 'BEGIN') return this.begin(name.toUpperCase(), line);
    if (verb) return this.end(name.toUpperCase(), line);
    if (this.depth === 0) this.keep(line.text);
    return [];
  }

  /** What is open when the file ends. */
  finish(): CalendarPart[] {
    const { open } = this;
    this.open = null;
    this.depth = 0;
    return open?.kind === 'event' ? [{ kind: 'cut-off', number: open.number }] : [];
  }

  private begin(name: string, line: TextLine): CalendarPart[] {
    const kind = kindOf(name);
    if (kind) {
      const parts = this.finish();
      this.open = { kind, number: line.number, lines: [] };
      return parts;
    }
    if (name === 'VCALENDAR') {
      const parts = this.finish();
      this.head = { method: '', timeZone: '' };
      return parts;
    }
    if (this.open?.kind === 'zone') this.keep(line.text);
    else this.depth += 1;
    return [];
  }

  private end(name: string, line: TextLine): CalendarPart[] {
    const { open, head } = this;
    if (name === 'VCALENDAR') return this.finish();
    if (open && kindOf(name) === open.kind) {
      this.open = null;
      this.depth = 0;
      return [{ ...open, head }];
    }
    if (open?.kind === 'zone') this.keep(line.text);
    else this.depth = Math.max(0, this.depth - 1);
    return [];
  }

  private keep(text: string): void {
    if (this.open) {
      if (this.open.lines.length < mostLines) this.open.lines.push(text);
      return;
    }
    const line = /^(?:METHOD|X-WR-TIMEZONE)\b/i.test(text) ? readContentLine(text) : null;
    if (line?.name === 'METHOD') this.head.method = line.value.trim().toUpperCase();
    else if (line) this.head.timeZone = line.value.trim();
  }
}
