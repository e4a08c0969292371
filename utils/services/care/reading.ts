import type { Parsed, Reading } from '../../messaging/contract.ts';
import type { Stored } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { newProposals, type Source } from './new-proposals.ts';

/**
 * What reading a contact or a recap changes. Each sentence is proposed once: whatever became of it, it is not proposed again.
 * Of clients of whom only metadata is kept, no words are kept here either.
 */
export async function readingToRecord(
  reader: Reader,
  { of, reading }: Pick<Parsed<'reading.save'>, 'of' | 'reading'>,
): Promise<{ changes: Change[]; isRecorded: boolean }> {
  const source = await sourceOf(reader, of);
  if (source === null) return { changes: [], isRecorded: false };
  const clients = await reader.read('client', Object.keys(source.clientIds));
  if (clients.length === 0 || clients.some(({ fields }) => fields.recording !== 'full'))
    return { changes: [], isRecorded: true };
  const changes = [
    ...(await newProposals(reader, source, reading)),
    ...(await closingsToAsk(reader, source, reading.closings)),
  ];
  return { changes, isRecorded: true };
}

async function sourceOf(reader: Reader, of: Parsed<'reading.save'>['of']): Promise<Source | null> {
  const { interactionId, identity, recapId } = of;
  if (recapId !== null) {
    const [recap] = await reader.read('recap', [recapId]);
    return recap === undefined ? null : sourceOfRecap(recap);
  }
  if (interactionId !== null) {
    const [contact] = await reader.read('interaction', [interactionId]);
    return contact === undefined ? null : sourceOfContact(contact);
  }
  if (identity === null) return null;
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  return records[0] === undefined ? null : sourceOfContact(records[0]);
}

/** A recorded contact, as what was read in it is kept by. */
export function sourceOfContact({ id, fields }: Stored<'interaction'>): Source {
  const { at, subject, clientIds, projectId, provenance, participants, identity, medium, direction } = fields;
  const everybody = Object.entries(participants);
  const [writer = ''] = everybody.find(([, { place }]) => place === 'from') ?? [];
  const by =
    medium !== 'mail' || direction === 'both' ? null : direction === 'out' ? ('us' as const) : ('them' as const);
  const addressees = everybody.filter(([, { place }]) => place !== 'from').map(([key]) => key);
  const about = { at, subject, clientIds, projectId, provenance };
  return { ...about, name: identity ?? id, interactionId: id, writer, by, addressees };
}

function sourceOfRecap({ id, fields }: Stored<'recap'>): Source {
  const { draftedAt, subject, clientIds, interactionId, provenance } = fields;
  const about = { subject, clientIds, interactionId, provenance };
  return { ...about, name: id, at: draftedAt, writer: '', by: null, addressees: [], projectId: null };
}

/** A sentence that says it is done waits for a decision; an earlier one that was said not to mean it is not asked again. */
export async function closingsToAsk(reader: Reader, source: Source, closings: Reading['closings']): Promise<Change[]> {
  const open = await reader.read(
    'commitment',
    closings.map(({ commitmentId }) => commitmentId),
  );
  const { at, provenance, interactionId } = source;
  return open.flatMap(({ id, fields }) => {
    const quote = closings.find(({ commitmentId }) => commitmentId === id)?.quote;
    const isNew = fields.closing === null || fields.closing.at < at;
    // That it is done is told by whoever owes it, or by notes of what was said.
    const isWithThem = Object.keys(fields.clientIds).some((client) => Object.hasOwn(source.clientIds, client));
    const isToldByThem = source.by === null || source.by === fields.owedBy;
    if (quote === undefined || fields.state !== 'open' || !isWithThem || !isToldByThem) return [];
    if (!isNew || fields.madeAt >= at) return [];
    return [change('commitment', id, { set: { closing: { quote, at, interactionId, link: provenance.link } } })];
  });
}
