import { clientAddress } from '../dashboard/place.ts';
import { tickTo, toggleTick } from './shown-clients.ts';

/** Pressing a row opens its client; with Ctrl it is ticked, with Shift everything up to it. */
export function pressRow(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return;
  const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (id === undefined) return;
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    event.preventDefault();
    (event.shiftKey ? tickTo : toggleTick)(id);
  } else if (target.closest('a') === null) {
    location.hash = clientAddress(id);
  }
}
