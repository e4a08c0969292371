import { effect, signal } from '@preact/signals';
import type { Occasion } from '../../utils/mails/define-mail.ts';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import { shownView } from '../../utils/state/frame.ts';
import { screenKey } from '../../utils/state/screen.ts';
import type { RecapMeeting } from '../recap/recap-meeting.ts';

/** What was opened over the card: one thing at a time. */
export type Panel =
  | { kind: 'log'; clientId: string; plan: boolean; interactionId: string | null }
  | { kind: 'add'; person: PersonOnScreen }
  | { kind: 'recap'; meeting: RecapMeeting }
  | { kind: 'mail'; clientId: string; mail: MailInPanel | null }
  | { kind: 'search' };

/** The mail that is written: from which template, and about what; null for what it is offered for. */
export interface MailInPanel {
  templateId: string;
  occasion: Occasion | null;
}

export const panel = signal<Panel | null>(null);

/** Opens the form for a contact: a new one, or one that was logged before. */
export function openLog({
  clientId,
  plan,
  interactionId = null,
}: {
  clientId: string;
  plan: boolean;
  interactionId?: string | null;
}): void {
  panel.value = { kind: 'log', clientId, plan, interactionId };
}

/** Opens the form that makes somebody on the screen a client. */
export function openAdd(person: PersonOnScreen): void {
  panel.value = { kind: 'add', person };
}

/** Opens the recap of a meeting. */
export function openRecap(meeting: RecapMeeting): void {
  panel.value = { kind: 'recap', meeting };
}

/** Opens the mails to a client: one of them, or the choice. */
export function openMails(clientId: string, mail: MailInPanel | null = null): void {
  panel.value = { kind: 'mail', clientId, mail };
}

/** Opens the search. */
export function openSearch(): void {
  panel.value = { kind: 'search' };
}

/** Closes whichever panel is open. */
export function closePanel(): void {
  panel.value = null;
}

/**
 * Closes what is open when something else comes on the screen, since it belongs to what was there. A recap or a mail
 * stays while it is being written into a compose box. What was typed is kept either way.
 */
export function closePanelWithView(): () => void {
  let last = screenKey.peek();
  return effect(() => {
    const key = screenKey.value;
    if (key === last) return;
    last = key;
    const composing = shownView.peek()?.view.kind === 'compose';
    const opened = panel.peek()?.kind;
    if (!(composing && (opened === 'recap' || opened === 'mail'))) panel.value = null;
  });
}
