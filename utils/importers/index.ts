import { csv } from './formats/csv.ts';
import type { Importer } from './importer.ts';

/** The formats that can be imported, one file and one line each. */
export const importers: readonly Importer[] = [csv];
