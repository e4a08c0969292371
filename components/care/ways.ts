import type { CareItem } from '../../utils/state/care.ts';
import { notify } from '../../utils/state/toasts.ts';
import { type MailInPanel, openMails, openRecap } from '../sidebar/panel.ts';
import { message } from '../ui/message.ts';
import { askCadence } from './ask-cadence.ts';
import { type CareGoal, goalOf } from './goal.ts';
import { recapOfContact } from './recap-of-contact.ts';

/** What can be done with what needs care, besides settling it. */
export interface CareWays {
  /** Opens what it was told from. */
  open: (item: CareItem) => void;
  /** Opens the recap of a call or a meeting with its facts filled in. */
  draftRecap: (item: CareItem) => void;
  /** Opens the mail that something waits for. */
  writeMail: (item: CareItem) => void;
  /** Asks anew how often the client wants to hear from us. */
  changeCadence: (item: CareItem) => void;
}

/** The ways of a list that shows with `show` what something was told from. */
export function waysWith(show: (goal: CareGoal) => void): CareWays {
  return {
    open: (item) => void goalOf(item).then(show),
    draftRecap: (item) => void draftRecap(item),
    writeMail: ({ clientId, wait }) => openMails(clientId, mailFor(wait)),
    changeCadence: ({ clientId }) => {
      askCadence(clientId);
      show({ clientId, entry: null, record: null });
    },
  };
}

/** Whether a mail of ours is what something waits for. */
export function waitsForMail({ wait }: CareItem): boolean {
  return mailFor(wait) !== null;
}

function mailFor({ signal, evidence }: CareItem['wait']): MailInPanel | null {
  if (signal === 'silence') return { templateId: 'silence-broken', occasion: null };
  const project = evidence.find(({ kind }) => kind === 'project');
  if (signal !== 'update-due' || project === undefined) return null;
  return { templateId: 'progress-update', occasion: { projectId: project.id, about: null } };
}

/** Opens the recap of a call or a meeting, or says that it is gone. */
async function draftRecap(item: CareItem): Promise<void> {
  const meeting = await recapOfContact(item);
  if (meeting === null) notify(message('care_gone'));
  else openRecap(meeting);
}
