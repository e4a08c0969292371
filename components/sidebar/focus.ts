import { onPageMessage, tellPage } from '../../utils/state/frame.ts';
import { visitedClient } from '../../utils/state/screen.ts';
import { panel } from './panel.ts';

/** Gives the focus back to what is under a panel that was closed, where closing it left the focus nowhere. */
export function focusAfterPanel(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('footer button')?.focus();
}

/** Takes the focus when the sidebar was opened by keyboard: the first thing in it that can have it. */
export function focusOnDemand(): () => void {
  return onPageMessage((message) => {
    if (message.type !== 'focus') return;
    window.focus();
    const inMain = document.querySelector<HTMLElement>('main button, main input, main select, main textarea');
    (inMain ?? document.querySelector<HTMLElement>('button'))?.focus();
  });
}

/** Escape leads back: out of a field, out of a panel, and at last out of the sidebar into the page. */
export function leaveOnEscape(): void {
  let nothingOpen = true;
  addEventListener('keydown', () => (nothingOpen = panel.peek() === null && visitedClient.peek() === null), {
    capture: true,
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && nothingOpen && !event.defaultPrevented && !event.isComposing)
      tellPage({ type: 'close' });
  });
}
