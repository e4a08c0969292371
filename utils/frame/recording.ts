import type { PageMessage } from '../sites/frame-port.ts';
import type { View } from '../sites/view.ts';
import { askBackground, type Answer } from './background.ts';

/** Tells the background what is to stand on the timeline; recording never disturbs the page. */
export interface Recording {
  seen(view: View): void;
  step(recapId: string, step: 'inserted' | 'sent'): void;
  /** Says again what the sidebar was told, which may have come later. */
  repeat(): void;
}

/** The sidebar asks first who is there; what is gone again by then was not opened. */
const afterShowing = 200;

/**
 * Records through the background until `signal` ends it; `tell` passes on to the sidebar when the disk is full, and when it
 * no longer is.
 */
export function startRecording(tell: (message: PageMessage) => void, signal: AbortSignal): Recording {
  let isFull = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(later));
  const repeat = () => tell({ type: 'not-recorded', problem: isFull ? 'full' : null });

  async function follow(asked: Promise<Answer>) {
    const { problem } = await asked;
    if (isFull === (problem === 'full') || problem === 'unavailable') return;
    isFull = problem === 'full';
    repeat();
  }

  return {
    seen(view) {
      clearTimeout(later);
      if (view.kind !== 'thread' && view.kind !== 'event') return;
      later = setTimeout(() => void follow(askBackground('view.seen', { view })), afterShowing);
    },
    // The same id whenever the step is told again: it is taken once.
    step: (recapId, step) =>
      void follow(askBackground('recap.step', { operationId: `${recapId} ${step}`, recapId, step })),
    repeat,
  };
}
