import type { SurveyOutcome } from '../../messaging/calls/feedback.ts';
import type { Parsed } from '../../messaging/contract.ts';
import type { SurveyReply } from '../../practice/survey-reply.ts';
import type { Stored } from '../../records/index.ts';
import type { Change, Reader } from '../../store/types.ts';
import { sourceOfContact } from '../care/reading.ts';
import { newFeedback } from './new-feedback.ts';
import { isAsked, replyHeard, surveyOfCode, type ReplyHeard, type ReplyMail } from './survey-reply.ts';

/** What hearing a mail changes, and what became of its answer to a survey. */
interface Heard {
  changes: Change[];
  isRecorded: boolean;
  survey: SurveyOutcome | null;
}

/**
 * What a recorded mail says of the work: opinions of the client are proposed, and an answer to a survey is taken. Of clients of
 * whom only metadata is kept, no words are kept here either: only that our mail asked them.
 */
export async function heardInMail(
  reader: Reader,
  { identity, opinions, reply }: Pick<Parsed<'feedback.hear'>, 'identity' | 'opinions' | 'reply'>,
): Promise<Heard> {
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  const [contact] = records;
  if (contact === undefined) return { changes: [], isRecorded: false, survey: null };
  const clients = await reader.read('client', Object.keys(contact.fields.clientIds));
  const isTheirs = contact.fields.direction === 'in';
  const areWordsKept = clients.length > 0 && clients.every(({ fields }) => fields.recording === 'full');
  if (!areWordsKept && isTheirs) return { changes: [], isRecorded: true, survey: null };
  const source = sourceOfContact(contact);
  const heard = reply === null ? null : await surveyReply(reader, mailOf(contact, source), reply);
  const surveyId = heard?.outcome === 'counted' || heard?.outcome === 'known' ? (heard.survey?.id ?? null) : null;
  const said = isTheirs ? await newFeedback(reader, source, opinions, surveyId) : [];
  return { changes: [...(heard?.changes ?? []), ...said], isRecorded: true, survey: heard?.outcome ?? null };
}

function mailOf(
  { fields }: Stored<'interaction'>,
  { name, interactionId, at, writer }: Omit<ReplyMail, 'isOurs' | 'addressees'>,
): ReplyMail {
  const addressees = Object.entries(fields.participants).flatMap(([key, { place }]) => (place === 'from' ? [] : [key]));
  return { name, interactionId, at, writer, isOurs: fields.direction === 'out', addressees };
}

async function surveyReply(reader: Reader, mail: ReplyMail, reply: SurveyReply): Promise<ReplyHeard> {
  if (!reply.isWhole) return { survey: null, changes: [], outcome: 'mistyped' };
  const survey = await surveyOfCode(reader, reply.code);
  if (survey === null) return { survey, changes: [], outcome: 'unknown' };
  return replyHeard(survey, mail, reply, await isAsked(reader, survey.fields.to, mail.writer));
}
