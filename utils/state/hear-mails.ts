import { isColleague, isOwn, ownWith } from '../identity/standing.ts';
import { cutText, opinionsIn } from '../language/index.ts';
import { call } from '../messaging/client.ts';
import { newId } from '../platform/ids.ts';
import { surveyReplyIn } from '../practice/survey-reply.ts';
import type { MessageView, View } from '../sites/view.ts';
import { identityOf } from './read-mails.ts';
import { surveyHeard } from './survey-heard.ts';

/** Mails that were heard since this page was opened, by what makes each the same mail everywhere. */
const heard = new Set<string>();

/** Hears what the opened mails of a thread say of the work, one after the other: opinions, and answers to surveys. */
export async function hearMails(view: View, clientId: string, ownAddresses: readonly string[]): Promise<void> {
  for (const message of view.messages) {
    const identity = identityOf(view, message);
    if (identity === null || heard.has(identity)) continue;
    // At once: who looks at the same thread again meanwhile does not hear it again.
    heard.add(identity);
    const said = whatIsSaid(view, message, ownAddresses);
    if (said.opinions.length === 0 && said.reply === null) continue;
    const answer = await call('feedback.hear', { operationId: newId(), identity, ...said });
    // A mail that is not recorded yet is heard again later.
    if (!answer.ok || !answer.value.isRecorded) heard.delete(identity);
    else if (answer.value.survey !== null) surveyHeard.value = { clientId, outcome: answer.value.survey };
  }
}

function whatIsSaid(view: View, { from, text }: MessageView, ownAddresses: readonly string[]) {
  const own = ownWith(view.account, ownAddresses);
  const sender = from?.email ?? '';
  const isOurs = isOwn(sender, own) || isColleague(sender, own);
  const reply = surveyReplyIn({ subject: view.subject ?? '', text: cutText(text) });
  return { opinions: isOurs ? [] : opinionsIn(text), reply };
}
