import type { SurveyOutcome } from '../../messaging/calls/feedback.ts';
import { takeAnswer } from '../../practice/survey-answer.ts';
import type { SurveyReply } from '../../practice/survey-reply.ts';
import type { Stored } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';

/** The mail that a survey is answered in, or asked in. */
export interface ReplyMail {
  /** What makes it the same mail everywhere. */
  name: string;
  interactionId: string | null;
  at: number;
  /** Who wrote it, by address, and whether that is one of us. */
  writer: string;
  isOurs: boolean;
  /** Whom it was written to, by address. */
  addressees: readonly string[];
}

/** What a reply changes: the survey as it is then, the change that makes it so, and what became of the reply. */
export interface ReplyHeard {
  survey: Stored<'survey'> | null;
  changes: Change<'survey'>[];
  outcome: SurveyOutcome;
}

/** The survey that a code belongs to; null where it is nobody's. */
export async function surveyOfCode(reader: Reader, code: string): Promise<Stored<'survey'> | null> {
  const { records } = await reader.list({ kind: 'survey', index: 'code', prefix: [code], limit: 1 });
  return records[0] ?? null;
}

/** Whether an address is that of who was asked: the same one, or another of the same person. */
export async function isAsked(reader: Reader, asked: string, writer: string): Promise<boolean> {
  if (writer === asked) return true;
  const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [asked], limit: 20 });
  return records.some(({ fields }) => Object.hasOwn(fields.emails, writer));
}

/** What becomes of a reply to a survey that is known. `isFromAsked`: who was asked wrote it. */
export function replyHeard(
  survey: Stored<'survey'>,
  mail: ReplyMail,
  { score, comment }: SurveyReply,
  isFromAsked: boolean,
): ReplyHeard {
  const nothing = (outcome: SurveyOutcome): ReplyHeard => ({ survey, changes: [], outcome });
  if (mail.isOurs) return ourMail(survey, mail);
  if (!isFromAsked) return nothing('stranger');
  if (score === null) return nothing('no-score');
  const { name, at, interactionId } = mail;
  const taken = takeAnswer(survey.fields, name, { score, comment, at, interactionId });
  if (typeof taken === 'string') return nothing(taken);
  const { counted, answers, isCounted } = taken;
  // Whoever answers was asked, whether or not our mail was seen.
  const askedAt = survey.fields.askedAt ?? survey.fields.draftedAt;
  const set = { ...counted, answers, askedAt };
  return changed(survey, set, isCounted ? 'counted' : 'later');
}

/** Our mail with the question in it says that it was asked, and when. */
function ourMail(survey: Stored<'survey'>, { addressees, at }: ReplyMail): ReplyHeard {
  const { fields } = survey;
  if (fields.state !== 'drafted' || !addressees.includes(fields.to)) return { survey, changes: [], outcome: 'known' };
  return changed(survey, { state: 'asked', askedAt: at }, 'asked');
}

function changed(
  survey: Stored<'survey'>,
  set: Partial<Stored<'survey'>['fields']>,
  outcome: SurveyOutcome,
): ReplyHeard {
  return {
    survey: { ...survey, fields: { ...survey.fields, ...set } },
    changes: [change('survey', survey.id, { set })],
    outcome,
  };
}
