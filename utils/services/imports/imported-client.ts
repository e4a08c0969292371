import type { ItemOf } from '../../importers/item.ts';
import { change } from '../../store/change.ts';
import type { Change } from '../../store/types.ts';
import { emptyClient } from '../clients.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';

/** The chosen clients that this batch meets and that are not there yet. */
export function clientsToMake({ owners }: Pick<Planning, 'owners'>): Change<'client'>[] {
  return owners
    .inUse()
    .filter(({ clientId }) => owners.stored(clientId) === null)
    .map(({ clientId, name, domains }) =>
      change('client', clientId, {
        set: emptyClient(name, { source: 'file', site: null, sourceId: null, link: null }),
        elements: { domains: Object.fromEntries(domains.map((domain) => [domain, true as const])) },
        // One that was deleted, or taken back with an earlier import, and is chosen again is there again.
        deleted: false,
      }),
    );
}

/** What a customer list says of an organisation, where nobody has said it yet. */
export function importedCompany({ owners }: Planning, item: ItemOf<'company'>, clientId: string): ItemPlan {
  const known = owners.stored(clientId);
  if (item.industry === '' || (known !== null && known.fields.industry !== '')) return nothingNew;
  return {
    changes: [change('client', clientId, { set: { industry: item.industry } })],
    outcome: known === null ? null : 'merged',
  };
}
