import type { CallProblem, RecapDraft } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import { logProblem } from '../../utils/platform/log.ts';
import { blocksToHtml, blocksToPlain, type Recap } from '../../utils/recap/index.ts';
import { insertDraft, type Insertion } from '../../utils/state/insert-draft.ts';
import { readingBroke } from '../../utils/state/reading-broken.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { write } from '../../utils/state/write.ts';
import { language } from '../ui/language.ts';
import { copyMail } from './copy-draft.ts';
import { proposeActions } from './propose-actions.ts';
import { outgoing } from './recap-mail.ts';
import type { RecapMeeting } from './recap-meeting.ts';

/** What became of a recap that was to leave the panel, and why it is not on the timeline where it could not be saved. */
export interface Delivery {
  outcome: Insertion | 'copied' | 'not-copied' | 'failed';
  unsaved: CallProblem | null;
}

/** Writes the recap into a mail. It is saved first, so that the page's word about it finds it there. */
export async function insertRecap(form: RecapForm, recap: Recap, meeting: RecapMeeting): Promise<Delivery> {
  const { subject, blocks } = outgoing(form, recap);
  const unsaved = await saveRecap(form, recap, meeting);
  const outcome = await insertDraft({ recapId: form.recapId, to: form.to, subject, blocks });
  propose(form, meeting);
  return { outcome, unsaved };
}

/** What became of it, whatever happened: whoever pressed a button is told. */
export async function delivered(delivery: Promise<Delivery>): Promise<Delivery> {
  try {
    return await delivery;
  } catch (problem) {
    logProblem('delivering a recap', problem);
    return { outcome: 'failed', unsaved: null };
  }
}

/** Copies the recap as rich text. Copied first: the browser allows it only in the click itself. */
export async function copyRecap(form: RecapForm, recap: Recap, meeting: RecapMeeting): Promise<Delivery> {
  const { blocks } = outgoing(form, recap);
  const copied = await copyMail({ html: blocksToHtml(blocks), plain: blocksToPlain(blocks) });
  const unsaved = await saveRecap(form, recap, meeting);
  propose(form, meeting);
  return { outcome: copied ? 'copied' : 'not-copied', unsaved };
}

/** Nobody waits for what the recap promises to be proposed. */
function propose(form: RecapForm, meeting: RecapMeeting): void {
  proposeActions(form, meeting, language()).catch((problem: unknown) => readingBroke('reading a recap', problem));
}

/** What was saved last of each recap, so that the same is not saved twice. */
const saved = new Map<string, string>();

/** Puts what was typed on the client's timeline as a draft, once for each change. Without notes it is none yet. */
export async function saveDraft(form: RecapForm, recap: Recap, meeting: RecapMeeting): Promise<void> {
  const isNew = saved.get(form.recapId) !== JSON.stringify(draftOf(form, recap, meeting));
  if (form.notes.trim() !== '' && isNew) await saveRecap(form, recap, meeting);
}

/** Keeps the recap on the client's timeline; a mail to nobody's client is kept nowhere. */
async function saveRecap(form: RecapForm, recap: Recap, meeting: RecapMeeting): Promise<CallProblem | null> {
  if (meeting.clients.length === 0) return null;
  const draft = draftOf(form, recap, meeting);
  const content = JSON.stringify(draft);
  saved.set(form.recapId, content);
  const answer = await write('recap.save', { operationId: newId(), draft });
  if (!answer.ok && saved.get(form.recapId) === content) saved.delete(form.recapId);
  return answer.ok ? null : answer.problem;
}

function draftOf(form: RecapForm, recap: Recap, meeting: RecapMeeting): RecapDraft {
  return {
    recapId: form.recapId,
    clientIds: meeting.clients.map((client) => client.id),
    interactionId: meeting.interactionId,
    to: form.to,
    subject: outgoing(form, recap).subject.slice(0, 500),
    notes: form.notes,
    templateId: form.templateId,
    edited: form.edited?.text ?? null,
  };
}
