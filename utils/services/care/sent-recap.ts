import type { Stored } from '../../records/index.ts';
import type { Reader } from '../../store/types.ts';
import { listBack } from './list-back.ts';
import type { Source } from './new-proposals.ts';

const minute = 60_000;
/** A mail's page and our clock differ by so much. */
const apart = 5 * minute;
/** A recap that was put into a mail, and of which nobody saw that it was sent, was sent within so long. */
const withinADay = 24 * 60 * minute;

/** A mail of ours, as far as it tells whether it is a recap that was written here. */
type SentMail = Pick<Source, 'at' | 'subject' | 'addressees' | 'clientIds'>;

/**
 * Whether a mail of ours is a recap that was written here: what it says that somebody does was proposed from its notes
 * already, and its other sentences are those of the template.
 */
export async function isSentRecap(reader: Reader, mail: SentMail): Promise<boolean> {
  for (const clientId of Object.keys(mail.clientIds)) {
    const range = { kind: 'recap' as const, index: 'timeline', prefix: [clientId], after: [-(mail.at + apart)] };
    const isTooFar = ({ fields }: Stored<'recap'>) => lastStep(fields) < mail.at - withinADay;
    const { records } = await listBack(reader, range, isTooFar);
    if (records.some(({ fields }) => isOf(fields, mail))) return true;
  }
  return false;
}

function isOf(recap: Stored<'recap'>['fields'], { at, subject, addressees }: SentMail): boolean {
  const { templateId, insertedAt, sentAt, to } = recap;
  const leftAt = insertedAt ?? sentAt;
  if (!templateId.startsWith('recap') || leftAt === null) return false;
  if (to.length > 0 && !to.some((guest) => addressees.includes(guest))) return false;
  // In a reply it has the subject of the thread. Later mails of the thread have its subject too.
  return sentAt === null ? at >= leftAt - apart && subject === recap.subject : Math.abs(at - sentAt) <= apart;
}

function lastStep({ sentAt, insertedAt, draftedAt }: Stored<'recap'>['fields']): number {
  return sentAt ?? insertedAt ?? draftedAt;
}
