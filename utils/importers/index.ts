import { csv } from './formats/csv.ts';
import { eml } from './formats/eml.ts';
import { ics } from './formats/ics.ts';
import { mbox } from './formats/mbox.ts';
import { vcf } from './formats/vcf.ts';
import type { Importer } from './importer.ts';

/** The formats that can be imported, one file and one line each. */
export const importers: readonly Importer[] = [mbox, eml, ics, vcf, csv];
