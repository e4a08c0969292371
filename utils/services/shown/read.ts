import type { Output, Parsed } from '../../messaging/contract.ts';
import { sumsOf } from '../../practice/pipeline.ts';
import type { Reader } from '../../store/types.ts';
import type { Rows } from '../kept-rows.ts';
import { byPlace, type Place, type ShownPage } from './place.ts';

type Asked = Pick<Parsed<'practice.shown'>, 'group' | 'from' | 'most'>;
/** The ids of a group's records in their order, with where they stand. */
type Standing = (readonly [id: string, place: Place])[];

/** Some of what stands on a page, in its order, with what all of it comes to; only those records are read. */
export async function readShown(
  reader: Reader,
  { kind, mostOf }: Pick<ShownPage, 'kind' | 'mostOf'>,
  rows: Rows<Place | null>,
  { group, from, most }: Asked,
): Promise<Output<'practice.shown'>> {
  const groups = [...groupsOf(rows, group)].map(([name, standing]) => ({
    name,
    standing,
    listed: standing.toSorted(([, one], [, other]) => byPlace(one, other)).slice(0, mostOf(name)),
  }));
  const wanted = groups.flatMap(({ listed }) => idsOf(listed, from, most));
  const records = new Map((await reader.read(kind, wanted)).map((record) => [record.id, record]));
  const clientIds = new Set(
    [...records.values()].flatMap(({ fields }) => ('clientIds' in fields ? Object.keys(fields.clientIds) : [])),
  );
  const clients = await reader.read('client', [...clientIds]);
  return {
    groups: groups.map(({ name, standing, listed }) => ({
      name,
      count: standing.length,
      listed: listed.length,
      sums: sumsOf(standing.flatMap(([, { brings }]) => brings ?? [])),
      records: idsOf(listed, from, most).flatMap((id) => records.get(id) ?? []),
    })),
    names: Object.fromEntries(clients.map(({ id, fields }) => [id, fields.name])),
  };
}

function groupsOf(rows: Rows<Place | null>, only: string | null): Map<string, Standing> {
  const groups = new Map<string, Standing>();
  for (const [id, place] of rows) {
    if (place === null || (only !== null && place.group !== only)) continue;
    const group = groups.get(place.group);
    if (group === undefined) groups.set(place.group, [[id, place]]);
    else group.push([id, place]);
  }
  return groups;
}

function idsOf(standing: Standing, from: number, most: number): string[] {
  return standing.slice(from, from + most).map(([id]) => id);
}
