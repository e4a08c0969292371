import type { Output, Parsed } from '../messaging/contract.ts';
import type { KeyPart } from '../records/define-record.ts';
import type { Stored } from '../records/index.ts';
import type { Reader } from '../store/types.ts';

type Letter = Output<'project.correspondence'>['letters'][number];

/** Read in one go, and of one client at most: years of daily mail. */
const pageSize = 1000;
const mostRead = 10_000;

/**
 * What passed about a project, the oldest first: the contacts that were put down under it, and what under no project
 * passed with its clients from its first to its last moment.
 */
export async function readCorrespondence(
  reader: Reader,
  { projectId, clientIds, from, until }: Parsed<'project.correspondence'>,
): Promise<Output<'project.correspondence'>> {
  const read = await Promise.all(clientIds.map((clientId) => contactsWith(reader, clientId)));
  const happened = new Map(
    read.flatMap(({ contacts }) =>
      contacts.filter(({ fields }) => fields.state === 'happened').map((each) => [each.id, each]),
    ),
  );
  const chosen = [...happened.values()].filter(({ fields: { projectId: its, at } }) =>
    its === null ? at >= from && at <= until : its === projectId,
  );
  return {
    letters: chosen.toSorted((one, other) => one.fields.at - other.fields.at).map(letterOf),
    isCut: read.some(({ isCut }) => isCut),
  };
}

async function contactsWith(
  reader: Reader,
  clientId: string,
): Promise<{ contacts: Stored<'interaction'>[]; isCut: boolean }> {
  const contacts: Stored<'interaction'>[] = [];
  let after: KeyPart[] | null = null;
  do {
    const range: { records: Stored<'interaction'>[]; next: KeyPart[] | null } = await reader.list({
      kind: 'interaction',
      index: 'timeline',
      prefix: [clientId],
      limit: pageSize,
      ...(after !== null && { after }),
    });
    contacts.push(...range.records);
    after = range.next;
  } while (after !== null && contacts.length < mostRead);
  return { contacts, isCut: after !== null };
}

/** Without what was written: that is in the mailbox, and a snippet of it in the client's history. */
function letterOf({ id, fields }: Stored<'interaction'>): Letter {
  const { at, allDay, medium, direction, subject, participants, projectId, provenance } = fields;
  const people = Object.entries(participants).map(([key, { name }]) =>
    name === '' || name === key ? key : `${name} <${key}>`,
  );
  return { id, at, allDay, medium, direction, subject, people, projectId, provenance };
}
