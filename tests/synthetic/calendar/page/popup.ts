import { element } from '../../page/element.ts';
import type { CalendarEvent } from '../calendar-events.ts';
import { guestTree } from './guests.ts';
import { popupContent } from './popup-content.ts';
import { settings } from './settings.ts';
import { words } from './words.ts';

const details = element('div.jefcFd', { id: 'xDetDlg' });
const dialog = element(
  'div.ecHOgf.RDlrG',
  { role: 'dialog', 'data-chips-dialog': 'true', 'aria-labelledby': 'rAECCd', tabindex: '-1', style: 'display: none' },
  details,
);
/** The nodes that the page put into its popup: whatever else is found there is taken out again. */
let own = new Set<Node>();
let timer = 0;
let shown: CalendarEvent | null = null;

function knowOwnNodes(): void {
  own = new Set(dialog.querySelectorAll('*'));
}

function buttons(onEdit: () => void): HTMLElement {
  const close = element('button', { id: 'xDetDlgCloseBu', type: 'button', 'aria-label': words.close }, '✕');
  const edit = element('button', { id: 'xDetDlgEditBu', type: 'button', 'aria-label': words.edit }, '✎');
  close.addEventListener('click', closePopup);
  edit.addEventListener('click', onEdit);
  return element('div.pdqVLc', {}, edit, close);
}

/** Leaves the popup of the event before, hidden, in the page: as the real one does. */
function leaveOver(): void {
  document.querySelector('[data-left-over]')?.remove();
  const copy = dialog.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.style.display = 'none';
  copy.dataset['leftOver'] = 'yes';
  dialog.before(copy);
}

/** Shows an event in the popup. It is the same node for every event; the guests are painted some moments later. */
export function openPopup(event: CalendarEvent, onEdit: () => void): void {
  clearTimeout(timer);
  if (shown) leaveOver();
  shown = event;
  details.dataset['eventid'] = event.eid;
  details.replaceChildren(buttons(onEdit), ...popupContent(event));
  dialog.style.display = '';
  knowOwnNodes();
  dialog.focus();
  if (event.guests.length === 0) return;
  timer = window.setTimeout(() => {
    details.querySelector('#xDetDlgAtt')?.after(guestTree(event));
    knowOwnNodes();
  }, settings.guestsAfter);
}

/** Hides the popup; its content stays in the page. */
export function closePopup(): void {
  clearTimeout(timer);
  dialog.style.display = 'none';
}

/** The event that the popup shows, or null while it is hidden. */
export function eventInPopup(): CalendarEvent | null {
  return dialog.style.display === 'none' ? null : shown;
}

/** Puts the popup into the page, hidden. */
export function placePopup(): void {
  document.body.append(dialog);
  const clean = (records: MutationRecord[]): void => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof Element && !own.has(node)) node.remove();
    }
  };
  new MutationObserver(clean).observe(dialog, { childList: true, subtree: true });
}
