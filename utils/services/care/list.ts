import { intlZone } from '../../dates/intl-zone.ts';
import { utc } from '../../dates/zone.ts';
import type { Output, Parsed } from '../../messaging/contract.ts';
import type { Moment } from '../../signals/moment.ts';
import { byWeight, judgeAll } from '../../signals/needs-care.ts';
import type { OpenStore } from '../../store/index.ts';
import { sayWhatIsKnown } from '../coverage/say-what-is-known.ts';
import { parseContent } from './content.ts';
import { refreshSome } from './refresh.ts';

type CareItem = Output<'care.list'>['own'][number];

/** Now, on the clocks of this browser. */
export function momentOf(at: number): Moment {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { at, zone: intlZone(name) ?? utc, zoneNamed: intlZone };
}

/** What needs care: with one client, and with all the others, the weightiest first. */
export async function listCare(
  store: Pick<OpenStore, 'care' | 'reading'>,
  { clientId, limit }: Parsed<'care.list'>,
  now: number,
): Promise<Output<'care.list'>> {
  await refreshSome(store, now, clientId === null ? [] : [clientId]);
  const { items, stale } = await careAt(store, now);
  const own = items.filter((item) => item.clientId === clientId);
  const others = items.filter((item) => item.clientId !== clientId).slice(0, limit);
  const known = await sayWhatIsKnown(store, [...own, ...others], momentOf(now));
  return {
    own: known.slice(0, own.length),
    others: known.slice(own.length),
    total: items.length,
    late: items.filter(({ isLate }) => isLate).length,
    isComplete: stale === 0,
  };
}

/** Everything that needs care at a moment, and how many clients are still to be looked at anew. */
export async function careAt(
  { care }: Pick<OpenStore, 'care'>,
  now: number,
): Promise<{ items: CareItem[]; stale: number }> {
  const { rows, stale } = await care.list(now);
  const moment = momentOf(now);
  const items = rows.flatMap(({ id, text }) => {
    const content = parseContent(text);
    if (content === null) return [];
    return judgeAll(content.waits, moment).map((found) => ({
      ...found,
      clientId: id,
      clientName: content.name,
      notSent: null,
    }));
  });
  return { items: items.toSorted(byWeight), stale };
}
