import type { CallProblem, RecapDraft } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import { logProblem } from '../../utils/platform/log.ts';
import type { DraftBlock } from '../../utils/records/draft-block.ts';
import { blocksToHtml, blocksToPlain, type Recap } from '../../utils/recap/index.ts';
import { insertDraft, type Insertion } from '../../utils/state/insert-draft.ts';
import { readingBroke } from '../../utils/state/reading-broken.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { write } from '../../utils/state/write.ts';
import { copyMail } from './copy-draft.ts';
import { proposeActions } from './propose-actions.ts';
import { outgoing } from './recap-mail.ts';
import type { RecapMeeting } from './recap-meeting.ts';

/** What became of a recap that was to leave the panel, and why it is not on the timeline where it could not be saved. */
export interface Delivery {
  outcome: Insertion | 'copied' | 'not-copied' | 'failed';
  unsaved: CallProblem | null;
}

/** A mail that leaves a panel: how it is kept on the timeline, and what goes out. */
export interface LeavingMail {
  draft: RecapDraft;
  subject: string;
  blocks: DraftBlock[];
}

/** Writes a mail into a compose box. It is saved first, so that the page's word about it finds it there. */
export async function insertMail({ draft, subject, blocks }: LeavingMail): Promise<Delivery> {
  const unsaved = await saveMail(draft);
  const outcome = await insertDraft({ recapId: draft.recapId, to: draft.to, subject, blocks });
  return { outcome, unsaved };
}

/** Copies a mail as rich text. Copied first: the browser allows it only in the click itself. */
export async function copyLeaving({ draft, blocks }: LeavingMail): Promise<Delivery> {
  const copied = await copyMail({ html: blocksToHtml(blocks), plain: blocksToPlain(blocks) });
  const unsaved = await saveMail(draft);
  return { outcome: copied ? 'copied' : 'not-copied', unsaved };
}

/** Writes the recap into a mail, and proposes what it promises. `locale` is the language tag that its notes are read by. */
export async function insertRecap(
  form: RecapForm,
  recap: Recap,
  meeting: RecapMeeting,
  locale: string,
): Promise<Delivery> {
  const delivery = await insertMail(leaving(form, recap, meeting));
  propose(form, meeting, locale);
  return delivery;
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

/** Copies the recap, and proposes what it promises. */
export async function copyRecap(
  form: RecapForm,
  recap: Recap,
  meeting: RecapMeeting,
  locale: string,
): Promise<Delivery> {
  const delivery = await copyLeaving(leaving(form, recap, meeting));
  propose(form, meeting, locale);
  return delivery;
}

/** Nobody waits for what the recap promises to be proposed. */
function propose(form: RecapForm, meeting: RecapMeeting, locale: string): void {
  proposeActions(form, meeting, locale).catch((problem: unknown) => readingBroke('reading a recap', problem));
}

/** What was saved last of each mail, so that the same is not saved twice. */
const saved = new Map<string, string>();

/** Puts what was typed on the client's timeline as a draft, once for each change. Without notes it is none yet. */
export async function saveDraft(form: RecapForm, recap: Recap, meeting: RecapMeeting): Promise<void> {
  if (form.notes.trim() !== '') await saveMailDraft(leaving(form, recap, meeting).draft);
}

/** Puts a mail on the client's timeline as a draft, once for each change. */
export async function saveMailDraft(draft: RecapDraft): Promise<void> {
  if (saved.get(draft.recapId) !== JSON.stringify(draft)) await saveMail(draft);
}

/** Keeps the mail on the client's timeline; a mail to nobody's client is kept nowhere. */
async function saveMail(draft: RecapDraft): Promise<CallProblem | null> {
  if (draft.clientIds.length === 0) return null;
  const content = JSON.stringify(draft);
  saved.set(draft.recapId, content);
  const answer = await write('recap.save', { operationId: newId(), draft });
  if (!answer.ok && saved.get(draft.recapId) === content) saved.delete(draft.recapId);
  return answer.ok ? null : answer.problem;
}

function leaving(form: RecapForm, recap: Recap, meeting: RecapMeeting): LeavingMail {
  const { subject, blocks } = outgoing(form, recap);
  const draft: RecapDraft = {
    recapId: form.recapId,
    clientIds: meeting.clients.map((client) => client.id),
    interactionId: meeting.interactionId,
    to: form.to,
    subject: subject.slice(0, 500),
    notes: form.notes,
    templateId: form.templateId,
    about: null,
    edited: form.edited?.text ?? null,
  };
  return { draft, subject, blocks };
}
