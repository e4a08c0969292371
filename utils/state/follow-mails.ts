import { computed, effect } from '@preact/signals';
import type { View } from '../sites/view.ts';
import { onChange } from './changes.ts';
import { shownView } from './frame.ts';
import { readingBroke } from './reading-broken.ts';
import { screen } from './screen.ts';
import { settings } from './settings.ts';

/** So long after the client is shown, in milliseconds: what a mail promises can wait, the person cannot. */
const pause = 400;
/** One decision tells of several records: they are looked at once. In milliseconds. */
const soon = 60;

/** The thread with a client that is on the screen, where it may be read. */
const thread = computed(() => {
  const view = shownView.value?.view;
  const client = screen.value.card?.client;
  const { recording = false, ownAddresses = [] } = settings.value ?? {};
  if (view?.kind !== 'thread' || client?.fields.recording !== 'full' || !recording) return null;
  return { view, clientId: client.id, ownAddresses };
});

/**
 * Has the opened mails of a client read once the client is shown, and what is promised from then on held against them;
 * returns what stops it.
 */
export function followMails(): () => void {
  let toRead: ReturnType<typeof setTimeout> | undefined;
  let toHold: ReturnType<typeof setTimeout> | undefined;
  const stopReading = effect(() => {
    clearTimeout(toRead);
    const shown = thread.value;
    if (shown === null) return;
    toRead = setTimeout(() => void read(shown.view, shown.clientId, shown.ownAddresses), pause);
  });
  const stopHolding = onChange(
    ({ kind }) => kind === 'commitment',
    () => {
      clearTimeout(toHold);
      const shown = thread.peek();
      if (shown !== null) toHold = setTimeout(() => void hold(shown.clientId), soon);
    },
  );
  return () => {
    stopReading();
    stopHolding();
    clearTimeout(toRead);
    clearTimeout(toHold);
  };
}

/** The reading of texts lies in a file of its own: it brings the words of several languages along. */
async function read(view: View, clientId: string, ownAddresses: readonly string[]): Promise<void> {
  try {
    const { readMails } = await import('./read-mails.ts');
    await readMails(view, clientId, ownAddresses);
    const { hearMails } = await import('./hear-mails.ts');
    await hearMails(view, clientId, ownAddresses);
  } catch (problem) {
    readingBroke('reading mails', problem);
  }
}

async function hold(clientId: string): Promise<void> {
  try {
    const { holdAgainstReadMails } = await import('./read-mails.ts');
    await holdAgainstReadMails(clientId);
  } catch (problem) {
    readingBroke('holding promises against mails', problem);
  }
}
