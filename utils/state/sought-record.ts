import { signal } from '@preact/signals';

/** Something of the client that is shown, by its kind of record and its id. */
export interface SoughtRecord {
  kind: string;
  id: string;
}

/** What one came for: it comes into sight and gets the focus where it is listed. */
export const soughtRecord = signal<SoughtRecord | null>(null);
