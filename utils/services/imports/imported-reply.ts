import type { ItemOf } from '../../importers/item.ts';
import { inMail } from '../../importers/skip.ts';
import type { Change } from '../../store/types.ts';
import { isAsked, replyHeard, surveyOfCode, type ReplyMail } from '../feedback/survey-reply.ts';
import type { Planning } from './planning.ts';

/** What a mail that is recorded from now on answers to a survey; two of one batch answer one after the other. `surveyId` where it counts. */
export async function importedReply(
  planning: Planning,
  item: ItemOf<'mail'>,
  mail: Omit<ReplyMail, 'addressees'>,
): Promise<{ changes: Change[]; surveyId: string | null }> {
  const { reader, surveys } = planning;
  const reply = item.surveyReply;
  if (reply === undefined || !reply.isWhole) return nothing;
  const stored = await surveyOfCode(reader, reply.code);
  if (stored === null) return nothing;
  const isFromAsked = await isAsked(reader, stored.fields.to, mail.writer);
  const addressees = inMail(item).map(({ email }) => email);
  // Nothing is waited for from here on: what another mail of this batch changed is seen.
  const { survey, changes, outcome } = replyHeard(
    surveys.get(reply.code) ?? stored,
    { ...mail, addressees },
    reply,
    isFromAsked,
  );
  if (survey !== null && changes.length > 0) surveys.set(reply.code, survey);
  return { changes, surveyId: outcome === 'counted' ? stored.id : null };
}

const nothing = { changes: [], surveyId: null };
