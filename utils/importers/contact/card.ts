import { type ContentLine, parameter } from '../content-lines/content-line.ts';
import { partsOf, textOf } from '../content-lines/values.ts';

/** An address card by its properties. */
export class Card {
  private readonly lines: readonly ContentLine[];

  constructor(lines: readonly ContentLine[]) {
    this.lines = lines;
  }

  /** The properties of this name, the preferred ones first. */
  all(name: string): ContentLine[] {
    return this.lines
      .filter((line) => line.name === name && line.value.trim())
      .toSorted((one, other) => preference(one) - preference(other));
  }

  /** The text of the preferred property of this name; empty where there is none. */
  text(name: string): string {
    const [line] = this.all(name);
    return line ? textOf(line) : '';
  }

  /** The parts of the preferred property of this name. */
  parts(name: string): string[] {
    const [line] = this.all(name);
    return line ? partsOf(line) : [];
  }
}

/** Whether a property is of a type, `TYPE=work,fax` or only `FAX` (2.1). */
export function isOfType(line: ContentLine, types: readonly string[]): boolean {
  return line.parameters.get('TYPE')?.some((type) => types.includes(type.toUpperCase())) ?? false;
}

/** 1 is preferred most (PREF, 4.0); `TYPE=pref` (2.1, 3.0) is as much. What says nothing comes last. */
function preference(line: ContentLine): number {
  if (isOfType(line, ['PREF'])) return 1;
  const preferred = Number.parseInt(parameter(line, 'PREF'), 10);
  return preferred >= 1 && preferred <= 100 ? preferred : 101;
}
