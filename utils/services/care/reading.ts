import type { Parsed, Reading } from '../../messaging/contract.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { Stored } from '../../records/index.ts';
import { threadOf } from '../../signals/threads.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';

type Contact = Stored<'interaction'>;

/**
 * What reading a contact changes. Each sentence is proposed once: whatever became of it, it is not proposed again. Of clients
 * of whom only metadata is kept, no words are kept here either.
 */
export async function readingToRecord(
  reader: Reader,
  { of, reading }: Pick<Parsed<'reading.save'>, 'of' | 'reading'>,
): Promise<{ changes: Change[]; isRecorded: boolean }> {
  const contact = await contactOf(reader, of);
  if (contact === null) return { changes: [], isRecorded: false };
  const clients = await reader.read('client', Object.keys(contact.fields.clientIds));
  if (clients.length === 0 || clients.some(({ fields }) => fields.recording !== 'full'))
    return { changes: [], isRecorded: true };
  const fresh = [...commitmentsIn(contact, reading), ...questionsIn(contact, reading)];
  const known = new Set(await reader.known(fresh.map(({ id }) => id)));
  const changes = [...fresh.filter(({ id }) => !known.has(id)), ...(await closingsIn(reader, contact, reading))];
  return { changes, isRecorded: true };
}

async function contactOf(
  reader: Reader,
  { interactionId, identity }: Parsed<'reading.save'>['of'],
): Promise<Contact | null> {
  if (interactionId !== null) return (await reader.read('interaction', [interactionId]))[0] ?? null;
  if (identity === null) return null;
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  return records[0] ?? null;
}

function commitmentsIn(contact: Contact, { proposals }: Reading): Change[] {
  return proposals.map((proposal) =>
    change('commitment', idOf('commitment', contact, proposal.quote), {
      set: {
        ...proposal,
        ...fromContact(contact),
        projectId: contact.fields.projectId,
        state: 'proposed',
        madeAt: contact.fields.at,
        closedAt: null,
        closing: null,
      },
    }),
  );
}

function questionsIn(contact: Contact, { questions }: Reading): Change[] {
  const { at, subject, participants } = contact.fields;
  const [writer = ''] = Object.entries(participants).find(([, { place }]) => place === 'from') ?? [];
  return questions.map((text) =>
    change('question', idOf('question', contact, text), {
      set: {
        ...fromContact(contact),
        askedBy: writer,
        text,
        askedAt: at,
        thread: threadOf(subject),
        state: 'open',
        answeredAt: null,
      },
    }),
  );
}

/** A sentence that says it is done waits for a decision; an earlier one that was said not to mean it is not asked again. */
async function closingsIn(reader: Reader, contact: Contact, { closings }: Reading): Promise<Change[]> {
  const open = await reader.read(
    'commitment',
    closings.map(({ commitmentId }) => commitmentId),
  );
  const { at, provenance } = contact.fields;
  return open.flatMap(({ id, fields }) => {
    const quote = closings.find(({ commitmentId }) => commitmentId === id)?.quote;
    const isNew = fields.closing === null || fields.closing.at < at;
    if (quote === undefined || fields.state !== 'open' || !isNew || fields.madeAt >= at) return [];
    return [
      change('commitment', id, { set: { closing: { quote, at, interactionId: contact.id, link: provenance.link } } }),
    ];
  });
}

function fromContact({ id, fields: { clientIds, provenance } }: Contact) {
  return { clientIds, interactionId: id, provenance };
}

function idOf(kind: string, contact: Contact, quote: string): string {
  return `${kind} ${fingerprint(contact.fields.identity ?? contact.id)} ${fingerprint(quote)}`;
}
