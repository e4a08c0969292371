import { signal } from '@preact/signals';
import { onPageMessage } from './frame.ts';

/** Why what is seen on the page cannot be put on the timeline; null where it can. */
export const notRecorded = signal<'full' | null>(null);

// From the first: the page tells as soon as it is connected, which may be before anything is shown.
onPageMessage((message) => {
  if (message.type === 'not-recorded') notRecorded.value = message.problem;
});
