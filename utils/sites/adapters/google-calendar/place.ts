import { attributeOf, isShown } from '../../elements.ts';
import type { Page } from '../../site-adapter.ts';

/** An event that is open: its element, and whether it is being edited there. */
export interface OpenEvent {
  root: Element;
  form: boolean;
  /** As the page encodes it: base64 of "id calendar". */
  encodedId: string | null;
}

function inAddress(url: URL): string | null {
  return /\/eventedit\/([^/?#]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('eid');
}

function editPage({ document, url }: Page): OpenEvent | null {
  const isEditing = document.body.matches('[data-viewfamily=EVENT_EDIT]') || /\/event(edit|\?)/.test(url.pathname);
  return isEditing && document.querySelector('#xTiIn')
    ? { root: document.body, form: true, encodedId: inAddress(url) }
    : null;
}

/** Popups leave hidden leftovers behind, and one node serves event after event. */
function popup({ document }: Page): OpenEvent | null {
  const found = [...document.querySelectorAll('[role=dialog][data-chips-dialog=true], #xDetDlg')]
    .filter(isShown)
    .at(-1);
  if (!found) return null;
  const named = found.matches('[data-eventid]') ? found : found.querySelector('#xDetDlg[data-eventid], [data-eventid]');
  return { root: found, form: false, encodedId: attributeOf(named, 'data-eventid') };
}

/** A new event that is being made in a small dialog: seen 2026-06. */
function quickCreate({ document }: Page): OpenEvent | null {
  const tab = [...document.querySelectorAll('[role=dialog] [role=tabpanel][aria-labelledby=tabEvent]')].find(isShown);
  return tab ? { root: tab.closest('[role=dialog]') ?? tab, form: true, encodedId: null } : null;
}

/** The event that is open on the page; a chip in the grid is none. */
export function openEvent(page: Page): OpenEvent | null {
  return editPage(page) ?? popup(page) ?? quickCreate(page);
}

/** An event of a calendar; the calendar is null where the page does not name it. */
export interface EventId {
  id: string;
  calendar: string | null;
}

/** The event's id and its calendar, out of the encoded text; the text itself where it is not encoded as known. */
export function decodeId(encoded: string | null): EventId | null {
  if (!encoded) return null;
  try {
    const [, id, calendar] = /^([\w-]+) (\S+)$/.exec(atob(encoded.replace(/-/g, '+').replace(/_/g, '/'))) ?? [];
    return id && calendar
      ? { id, calendar: calendar.replace(/@g$/, '@group.calendar.google.com') }
      : { id: encoded, calendar: null };
  } catch {
    return { id: encoded, calendar: null };
  }
}
