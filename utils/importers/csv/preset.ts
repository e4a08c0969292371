import type { ColumnMapping } from '../importer.ts';
import type { ColumnField } from './columns.ts';
import { plainHeader } from './headers.ts';

/** A header in lower case and without accents, or a pattern of such headers. */
type HeaderPattern = string | RegExp;

/** One kind of table that a system writes. */
interface TablePreset {
  /** Headers that tell it: all of one line are there. */
  told: readonly (readonly HeaderPattern[])[];
  /** The headers of each field. A column that none of them names is left out. */
  columns: Partial<Record<ColumnField, readonly HeaderPattern[]>>;
  /** Lines that it writes behind the table. */
  footer?: RegExp;
}

/** The tables that one system exports; of several that are told the first one counts. */
export interface Preset {
  system: string;
  tables: readonly TablePreset[];
}

/** Declares the exports of a system. */
export function definePreset(preset: Preset): Preset {
  return preset;
}

/** What a system's table holds: its mapping, for these very headers. */
export interface ToldTable {
  system: string;
  mapping: ColumnMapping;
  footer: RegExp | null;
}

/** The first of these presets that knows a table with these headers. */
export function tellTable(presets: readonly Preset[], headers: readonly string[]): ToldTable | null {
  const plain = headers.map(plainHeader);
  for (const { system, tables } of presets) {
    for (const { told, columns, footer } of tables) {
      if (!told.some((all) => all.every((pattern) => plain.some((header) => isMeant(pattern, header))))) continue;
      const fields = plain.map((header) => fieldOf(columns, header));
      const mapping = Object.fromEntries(headers.map((header, index) => [header, fields[index] ?? 'none']));
      return { system, mapping, footer: footer ?? null };
    }
  }
  return null;
}

function fieldOf(columns: TablePreset['columns'], header: string): string {
  const found = Object.entries(columns).find(([, patterns]) => patterns.some((pattern) => isMeant(pattern, header)));
  return found?.[0] ?? 'none';
}

function isMeant(pattern: HeaderPattern, header: string): boolean {
  return typeof pattern === 'string' ? pattern === header : pattern.test(header);
}
