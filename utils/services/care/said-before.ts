import type { Stored } from '../../records/index.ts';
import type { Change, Reader } from '../../store/types.ts';
import { listBack } from './list-back.ts';
import type { Source } from './new-proposals.ts';

/** The same promise, so many milliseconds earlier or later, is the same one: told in a mail, in notes, in a recap. */
const apart = 14 * 24 * 60 * 60 * 1000;

/** What makes two promises one: whose it is, what is to be done, and by when. */
type Said = Pick<Stored<'commitment'>['fields'], 'owedBy' | 'what' | 'due'>;

/**
 * Which of the promises that were read in a text were told elsewhere with one of these clients, whatever became of them
 * then, or twice in it.
 */
export async function saidBefore(
  reader: Reader,
  promises: readonly Change<'commitment'>[],
  { clientIds, at }: Pick<Source, 'clientIds' | 'at'>,
): Promise<ReadonlySet<Change>> {
  if (promises.length === 0) return new Set();
  const known = await Promise.all(Object.keys(clientIds).map((id) => promisesAround(reader, id, at)));
  const said = new Set(known.flat().flatMap(({ fields }) => (isOver(fields, at) ? [] : [sayingOf(fields)])));
  const again = promises.filter(({ set = {} }) => {
    const saying = sayingOf(set);
    if (said.has(saying)) return true;
    said.add(saying);
    return false;
  });
  return new Set(again);
}

/** What has no date may be promised again once it was kept. */
function isOver({ due, state, closedAt }: Stored<'commitment'>['fields'], at: number): boolean {
  return due === null && (state === 'kept' || state === 'dropped') && closedAt !== null && closedAt <= at;
}

/** The same for the same promise to the same clients in the same fortnight: two of one batch are told apart by it. */
export function sayingWithin(
  { set = {} }: Change<'commitment'>,
  { clientIds, at }: Pick<Source, 'clientIds' | 'at'>,
): string {
  return [sayingOf(set), Math.floor(at / apart), ...Object.keys(clientIds).toSorted()].join(' ');
}

/** The same for the same promise, in whichever letters and marks it is written. */
function sayingOf({ owedBy, what = '', due }: { [Part in keyof Said]?: Said[Part] | undefined }): string {
  const words = what.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [owedBy, due ?? '', ...words].join(' ');
}

/** What was read within one transaction: a batch of an import asks for the same weeks hundreds of times. */
const read = new WeakMap<Reader, Map<string, Promise<Stored<'commitment'>[]>>>();

/** The promises with a client that were made close to a moment. */
async function promisesAround(reader: Reader, clientId: string, at: number): Promise<Stored<'commitment'>[]> {
  const known = read.get(reader) ?? new Map<string, Promise<Stored<'commitment'>[]>>();
  read.set(reader, known);
  const fortnight = Math.floor(at / apart);
  const key = `${fortnight} ${clientId}`;
  const reading = known.get(key) ?? promisesOf(reader, clientId, (fortnight - 1) * apart, (fortnight + 2) * apart);
  known.set(key, reading);
  return (await reading).filter(({ fields }) => Math.abs(fields.madeAt - at) <= apart);
}

async function promisesOf(
  reader: Reader,
  clientId: string,
  from: number,
  until: number,
): Promise<Stored<'commitment'>[]> {
  const range = { kind: 'commitment' as const, index: 'timeline', prefix: [clientId], after: [-until] };
  return (await listBack(reader, range, ({ fields }) => fields.madeAt < from)).records;
}
