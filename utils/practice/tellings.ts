import type { FieldsOf } from '../records/index.ts';

type Concern = Pick<FieldsOf<'concern'>, 'tellings'>;

/** One time that a concern was told, or is to be. */
export type Telling = Concern['tellings'][string] & { id: string };

/** Every time that a concern was told, the first one first; who is still to be told comes last. */
export function tellingsOf({ tellings }: Concern): Telling[] {
  return Object.entries(tellings)
    .map(([id, telling]) => ({ ...telling, id }))
    .toSorted((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity) || one.id.localeCompare(other.id));
}

/** Whether anybody was told. */
export function isTold({ tellings }: Concern): boolean {
  return Object.values(tellings).some(({ at }) => at !== null);
}
