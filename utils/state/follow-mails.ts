import { effect } from '@preact/signals';
import { logProblem } from '../platform/log.ts';
import type { View } from '../sites/view.ts';
import { shownView } from './frame.ts';
import { screen } from './screen.ts';
import { settings } from './settings.ts';

/** So long after the client is shown, in milliseconds: what a mail promises can wait, the person cannot. */
const pause = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the opened mails of a client read once the client is shown; returns what stops it. */
export function followMails(): () => void {
  return effect(() => {
    clearTimeout(timer);
    const view = shownView.value?.view;
    const client = screen.value.card?.client;
    const { recording = false, ownAddresses = [] } = settings.value ?? {};
    if (view?.kind !== 'thread' || client?.fields.recording !== 'full' || !recording) return;
    timer = setTimeout(() => void read(view, client.id, ownAddresses), pause);
  });
}

/** The reading of texts lies in a file of its own: it brings the words of several languages along. */
async function read(view: View, clientId: string, ownAddresses: readonly string[]): Promise<void> {
  try {
    const { readMails } = await import('./read-mails.ts');
    await readMails(view, clientId, ownAddresses);
  } catch (problem) {
    logProblem('reading mails', problem);
  }
}
