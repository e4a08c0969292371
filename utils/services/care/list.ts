import type { Output, Parsed } from '../../messaging/contract.ts';
import { logProblem } from '../../platform/log.ts';
import type { Moment } from '../../signals/moment.ts';
import { weigh } from '../../signals/needs-care.ts';
import type { CareRow } from '../../store/care/row.ts';
import { momentHere } from '../../signals/moment-here.ts';
import type { OpenStore } from '../../store/index.ts';
import { sayWhatIsKnown } from '../coverage/say-what-is-known.ts';
import { chooseCare, type ChosenCare, type WantedCare } from './choose.ts';
import { parseContent } from './content.ts';
import { refreshSome } from './refresh.ts';

type CareItem = Output<'care.list'>['own'][number];

/** What needs care at a moment, the weightiest first. */
export interface CareAt {
  /** All of one client. */
  own: CareItem[];
  /** Of all the others, as many as were wanted. */
  others: CareItem[];
  /** How much there is with all clients, and how much of it is late. */
  total: number;
  late: number;
  /** How many clients are still to be looked at anew. */
  stale: number;
}

/** So many clients are looked at anew before the list of all is told; it does not wait for more. */
const few = 4;

/**
 * What needs care: with one client, and with all the others, the weightiest first. The client is looked at anew before, where
 * it changed; where the list is of all and many have changed, it is told as it is, and some are looked at behind it.
 */
export async function listCare(
  store: Pick<OpenStore, 'care' | 'reading'>,
  wanted: Parsed<'care.list'>,
  now: number,
): Promise<Output<'care.list'>> {
  const { clientId } = wanted;
  const isForAll = clientId === null;
  const waiting = await store.care.stale();
  if (waiting > 0 && (!isForAll || waiting <= few)) await refreshSome(store, now, isForAll ? [] : [clientId]);
  const { own, others, total, late, stale } = await careAt(store, now, wanted);
  const known = await sayWhatIsKnown(store, [...own, ...others], momentHere(now));
  if (isForAll && stale > few) refreshSome(store, now).catch((problem: unknown) => logProblem('needs care', problem));
  return {
    own: known.slice(0, own.length),
    others: known.slice(own.length),
    total,
    late,
    isComplete: stale === 0,
  };
}

/** What needs care at a moment. All of it is judged and counted, and only what is wanted is read. */
export async function careAt({ care }: Pick<OpenStore, 'care'>, now: number, wanted: WantedCare): Promise<CareAt> {
  const moment = momentHere(now);
  const { choice, rows, stale } = await care.list(now, (clients) => {
    const chosen = chooseCare(clients, moment, wanted);
    return { choice: chosen, clientIds: new Set([...chosen.own, ...chosen.others].map(({ clientId }) => clientId)) };
  });
  const { own, others, total, late } = choice;
  const read = readerOf(rows, moment);
  return { own: own.flatMap(read), others: others.flatMap(read), total, late, stale };
}

/** Reads what was chosen in the rows of its client. What cannot be read there is left out. */
function readerOf(rows: ReadonlyMap<string, CareRow>, moment: Moment): (chosen: ChosenCare) => CareItem[] {
  const contents = new Map([...rows].map(([id, { text }]) => [id, parseContent(text)]));
  return ({ clientId, place }) => {
    const content = contents.get(clientId);
    const wait = content?.waits[place];
    const weighed = wait === undefined ? null : weigh(wait, moment);
    if (!content || wait === undefined || weighed === null) return [];
    return [{ wait, ...weighed, clientId, clientName: content.name, notSent: null }];
  };
}
