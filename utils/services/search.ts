import type { Output, Parsed } from '../messaging/contract.ts';
import type { Reader } from '../store/types.ts';

type Found = Output<'search.find'>['entries'][number];

const looked = 10_000;

/** Clients and people by their names alone: stands in until the index over everything answers. */
export async function findByName(
  reader: Reader,
  { text, limit }: Parsed<'search.find'>,
): Promise<Output<'search.find'>> {
  const sought = text.trim().toLowerCase();
  if (sought === '') return { entries: [], next: null };
  const clients = await reader.list({ kind: 'client', index: 'name', prefix: [], limit: looked });
  const people = await reader.list({ kind: 'person', index: 'all', prefix: [], limit: looked });
  const nameOf = new Map(clients.records.map(({ id, fields }) => [id, fields.name]));
  const entries: Found[] = [
    ...clients.records.map(({ id, fields }) => ({
      ...found(sought, fields.name, Object.keys(fields.domains).join(', ')),
      kind: 'client',
      id,
      clientId: id,
      clientName: fields.name,
    })),
    ...people.records.map(({ id, fields }) => ({
      ...found(sought, fields.name, Object.keys(fields.emails).join(', ')),
      kind: 'person',
      id,
      clientId: fields.clientId,
      clientName: nameOf.get(fields.clientId ?? '') ?? null,
    })),
  ];
  const matching = entries.filter(({ marks, titleMarks }) => marks.length + titleMarks.length > 0);
  return { entries: matching.slice(0, limit), next: null };
}

function found(sought: string, title: string, passage: string) {
  return { title, titleMarks: marksIn(title, sought), passage, marks: marksIn(passage, sought), at: null, link: null };
}

function marksIn(text: string, sought: string): [number, number][] {
  const start = text.toLowerCase().indexOf(sought);
  return start < 0 ? [] : [[start, sought.length]];
}
