import { signal } from '@preact/signals';
import type { CareItem } from './care.ts';

/** Something of the client that is shown, by its kind of record and its id. */
export type SoughtRecord = CareItem['wait']['evidence'][number];

/** What one came for: it comes into sight and gets the focus where it is listed. */
export const soughtRecord = signal<SoughtRecord | null>(null);
