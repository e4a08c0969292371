import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { Result } from '../platform/result.ts';
import { savePractice } from './practice.ts';
import { write } from './write.ts';

const ofMail = 'survey ';

/** The record of the survey that a mail asks. */
export function surveyIdOf(recapId: string): string {
  return `${ofMail}${recapId}`;
}

/** Says that a survey was sent: with its mail, where it was written here, so that both know; else by itself. */
export async function surveyWasSent(operationId: string, surveyId: string): Promise<Result<unknown, CallProblem>> {
  const recapId = surveyId.startsWith(ofMail) ? surveyId.slice(ofMail.length) : null;
  const mail = recapId === null ? null : await call('recap.read', { recapId });
  if (mail !== null && !mail.ok) return mail;
  if (recapId !== null && mail !== null && mail.value !== null && mail.value.fields.sentAt === null)
    return write('recap.step', { operationId, recapId, step: 'sent' });
  const set = { state: 'asked', askedAt: Date.now() } as const;
  return savePractice(operationId, [{ kind: 'survey', id: surveyId, set }]);
}
