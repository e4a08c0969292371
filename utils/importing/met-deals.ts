import { dealIdentity } from '../identity/deal-identity.ts';
import type { ItemOf } from '../importers/item.ts';
import type { Reader } from '../store/types.ts';
import { clientIdIn } from './candidate-keys.ts';
import type { Knowing } from './knowing.ts';
import type { Tally } from './tally.ts';

type Deal = Pick<ItemOf<'deal'>, 'sourceId' | 'title' | 'at'>;

/** Deals, counted once all files are read: an id or a name may turn out to be that of a client who is there. */
export function startDeals() {
  const met: { deal: Deal; key: string }[] = [];

  return {
    add({ sourceId, title, at }: Deal, key: string): void {
      met.push({ deal: { sourceId, title, at }, key });
    },
    async count(
      reader: Pick<Reader, 'known'>,
      tally: Pick<Tally, 'whose' | 'skip' | 'count'>,
      known: Pick<Knowing, 'whyNotRecorded'>,
    ): Promise<void> {
      const counted = new Set<string>();
      for (const { deal, key } of met) {
        const whose = tally.whose(key);
        const why = known.whyNotRecorded([whose]);
        const clientId = clientIdIn(whose);
        const identity = dealIdentity(deal, clientId ?? whose);
        const isAgain = counted.has(identity);
        counted.add(identity);
        const isThere = !isAgain && clientId !== null && (await reader.known([identity])).length > 0;
        if (why !== null) tally.skip('deal', why);
        else tally.count('deal', [key], isAgain || isThere ? 'known' : 'fresh');
      }
    },
  };
}
