import type { KeyPart } from '../../records/define-record.ts';
import type { Stored } from '../../records/index.ts';
import type { ClientHistory } from '../../signals/history.ts';
import { waitsForUs } from '../../signals/waits-for-us.ts';
import type { Reader } from '../../store/types.ts';
import { setBack } from './content.ts';
import { listBack } from './list-back.ts';

/** As many as a mail may ask. */
const mostQuestions = 50;

/** Where the lists of what is recent end: null where there is no more. */
export interface ListEnds {
  sent: KeyPart[] | null;
  both: KeyPart[] | null;
  recaps: KeyPart[] | null;
}

/**
 * A history of what is recent, with what lies further back and may have ended what seems to wait: a mail that answered it, a
 * talk, a recap, a decision about a question in it. It is read as far back as anything waits: most of the time nothing does for so long.
 */
export async function withFurtherBack(
  reader: Reader,
  history: ClientHistory,
  ends: ListEnds,
  now: number,
): Promise<ClientHistory> {
  const waits = waitsForUs(history, now - setBack);
  if (waits.length === 0) return history;
  const since = Math.min(...waits.map((wait) => wait.since));
  const clientId = history.client.id;
  const mails = waits.filter(({ signal }) => signal === 'unanswered').map(({ key }) => key);
  const [sent, both, recaps, decidedQuestions] = await Promise.all([
    earlierContacts(reader, clientId, 'out', ends.sent, since),
    earlierContacts(reader, clientId, 'both', ends.both, since),
    earlierRecaps(reader, clientId, ends.recaps, since),
    questionsOf(reader, clientId, mails),
  ]);
  return { ...history, earlier: [...sent, ...both], recaps: [...history.recaps, ...recaps], decidedQuestions };
}

async function earlierContacts(
  reader: Reader,
  clientId: string,
  direction: 'out' | 'both',
  after: KeyPart[] | null,
  since: number,
): Promise<Stored<'interaction'>[]> {
  if (after === null) return [];
  const range = { kind: 'interaction' as const, index: 'contact', prefix: [clientId, 'happened', direction], after };
  return (await listBack(reader, range, ({ fields }) => fields.at < since)).records;
}

async function earlierRecaps(
  reader: Reader,
  clientId: string,
  after: KeyPart[] | null,
  since: number,
): Promise<Stored<'recap'>[]> {
  if (after === null) return [];
  const range = { kind: 'recap' as const, index: 'timeline', prefix: [clientId], after };
  const isEarlier = ({ fields: { sentAt, insertedAt, draftedAt } }: Stored<'recap'>) =>
    (sentAt ?? insertedAt ?? draftedAt) < since;
  return (await listBack(reader, range, isEarlier)).records;
}

/** What was asked in some mails, as far as the client has to do with it: who else was asked in them is theirs. */
async function questionsOf(
  reader: Reader,
  clientId: string,
  mailIds: readonly string[],
): Promise<Stored<'question'>[]> {
  const asked = await Promise.all(
    mailIds.map((id) => reader.list({ kind: 'question', index: 'interaction', prefix: [id], limit: mostQuestions })),
  );
  return asked.flatMap(({ records }) => records.filter(({ fields }) => Object.hasOwn(fields.clientIds, clientId)));
}
