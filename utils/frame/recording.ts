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

export function startRecording(tell: (message: PageMessage) => void): Recording {
  let isFull = false;
  const repeat = () => tell({ type: 'not-recorded', problem: isFull ? 'full' : null });

  async function follow(asked: Promise<Answer>) {
    const { problem } = await asked;
    if (isFull === (problem === 'full') || problem === 'unavailable') return;
    isFull = problem === 'full';
    repeat();
  }

  return {
    seen(view) {
      if (view.kind === 'thread' || view.kind === 'event') void follow(askBackground('view.seen', { view }));
    },
    // The same id whenever the step is told again: it is taken once.
    step: (recapId, step) =>
      void follow(askBackground('recap.step', { operationId: `${recapId} ${step}`, recapId, step })),
    repeat,
  };
}
