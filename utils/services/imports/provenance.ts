import type { Item } from '../../importers/item.ts';
import type { Provenance } from '../../records/fields.ts';

/** Where an imported record came from: the id there, else the file and the place in it. */
export function provenanceOf({ kind, sourceId, place }: Item): Provenance {
  return {
    source: 'file',
    site: kind === 'mail' ? 'mailbox' : kind === 'event' ? 'calendar' : 'list',
    sourceId: sourceId ?? `${place.file}, ${place.at}`,
    link: null,
  };
}
