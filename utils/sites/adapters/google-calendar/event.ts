import { contactOf, readAddress } from '../../contact.ts';
import { attributeOf, isField } from '../../elements.ts';
import type { Page } from '../../site-adapter.ts';
import { type Findings, gather, miss, settle } from '../../strategies.ts';
import { elementText, lineOf } from '../../text.ts';
import { writtenDate } from '../../written-date.ts';
import type { Contact, EventView } from '../../view.ts';
import { guestAt, guestList } from './guests.ts';
import { decodeId, type OpenEvent } from './place.ts';

/** Labels for screen readers that stand between the words. */
const unseen = '.XuJrye';

const first = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)].slice(0, 1);

function valueOf(element: Element | null): string | null {
  const field = isField(element) ? element : (element?.querySelector('input, textarea') ?? null);
  const typed = isField(field) ? field.value.trim() : '';
  return typed || attributeOf(field, 'data-initial-value') || attributeOf(element, 'data-initial-value');
}

type Times = Pick<EventView, 'when' | 'start' | 'end'>;

function popupTimes(event: OpenEvent, findings: Findings): Times {
  const rangeAt = (element: Element): string | null => writtenDate(lineOf(element, `${unseen}, [role=heading]`));
  const selectors = ['#xDetDlgWhen .AzuXid', '#xDetDlgWhen', '[data-when]'];
  const when = settle(
    findings,
    'time',
    selectors.map((selector) => [selector, () => first(event.root, selector).map(rangeAt)] as const),
  );
  return { when, start: null, end: null };
}

function fieldTime(root: Element, which: 'St' | 'En', isAllDay: boolean): string | null {
  const dateField = root.querySelector(`#x${which}DaIn`);
  const digits =
    attributeOf(dateField, 'data-date') ?? attributeOf(dateField?.querySelector('[data-date]'), 'data-date');
  const day = digits?.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3') ?? valueOf(dateField);
  const time = isAllDay ? null : valueOf(root.querySelector(`#x${which}TiIn`));
  return day ? writtenDate(time ? `${day} ${time}` : day) : null;
}

function formTimes({ root }: OpenEvent, findings: Findings): Times {
  const isAllDay =
    root.querySelector('#xAlDaCbx[aria-checked=true], #xAlDaCbx [aria-checked=true], #xAlDaCbx:checked') !== null;
  const start = settle(findings, 'time', [['#xStDaIn', () => [fieldTime(root, 'St', isAllDay)]]]);
  return { when: null, start, end: fieldTime(root, 'En', isAllDay) };
}

const guestSelectors = {
  popup: ['[role=tree] [role=treeitem][data-email]', '[role=treeitem][data-email]', '[data-email][data-id]'],
  form: [
    '#xGstLst [data-id][data-email]:not(#xDtlDlgOrg):not([data-is-expandable=true])',
    '#xGstLst span[data-hovercard-id]',
    'div[key=email][data-email]',
  ],
};

const titleSelectors = ['#rAECCd', '#xDetDlgWhen [role=heading]', '[role=heading]', '#xDetDlgWhen .UfeRlc'];

function organizerOf(root: Element, findings: Findings): Contact | null {
  const row = root.querySelector('#xDtlDlgOrg');
  if (!row) return null;
  findings.matched['organizer'] = '#xDtlDlgOrg';
  const guest = guestAt(row);
  return guest && contactOf(guest.name, guest.email);
}

function textAt(root: Element, selector: string): string | null {
  const element = root.querySelector(selector);
  return element && (valueOf(element) ?? (elementText(element, `${unseen}, i, [role=tooltip]`) || null));
}

/** Reads the event that is open. What the popup does not name (guests of a large event) is said to be unknown. */
export function readEvent(page: Page, event: OpenEvent, findings: Findings): EventView {
  const { root, form } = event;
  const id = decodeId(event.encodedId);
  const titles = form
    ? ['#xTiIn', 'input[type=text]'].map((selector) => [selector, () => first(root, selector).map(valueOf)] as const)
    : titleSelectors.map(
        (selector) => [selector, () => first(root, selector).map((at) => lineOf(at, unseen))] as const,
      );
  const counted = root.querySelector('#xDetDlgAtt');
  const rows = root.querySelectorAll('[data-email], #xGstLst [data-hovercard-id]');
  const isCounted = counted !== null && /\p{Nd}/u.test(counted.textContent ?? '');
  const guests = rows.length
    ? gather(findings, 'guests', root, form ? guestSelectors.form : guestSelectors.popup, guestAt)
    : [];
  if (isCounted && !rows.length) miss(findings, 'guests');
  return {
    id: id?.id ?? null,
    title: settle(findings, 'title', titles) ?? '',
    ...(form ? formTimes(event, findings) : popupTimes(event, findings)),
    location: textAt(root, form ? '#xLocIn' : '#xDetDlgLoc'),
    organizer: organizerOf(root, findings),
    guests: guestList(guests),
    guestsUnknown: isCounted && guests.length === 0,
    video: root.querySelector('#xDetDlgVideo a, #xDetDlgVideo [href]') !== null,
    editing: form,
    description: textAt(root, form ? '#xDescIn [role=textbox]' : '#xDetDlgDesc') ?? '',
    link: linkTo(page.url, event.encodedId),
  };
}

function linkTo(url: URL, encodedId: string | null): string | null {
  const base = /^\/calendar(\/b\/[^/]+)?(\/u\/[^/]+)?/.exec(url.pathname)?.[0] ?? '/calendar';
  return encodedId && decodeId(encodedId)?.calendar ? `${url.origin}${base}/r/eventedit/${encodedId}` : null;
}

/** The user's own calendar, where the page shows which one it is. */
export function accountOf({ document }: Page, findings: Findings): string | null {
  const chosen = '#xCalSel [role=option][aria-selected=true][data-value], #xCalSel [data-calendar-id]';
  const decoded = (element: Element): string | null => {
    const encoded = attributeOf(element, 'data-calendar-id') ?? attributeOf(element, 'data-value');
    try {
      return readAddress(encoded?.includes('@') ? encoded : atob(encoded ?? ''));
    } catch {
      return null;
    }
  };
  const inLabel = (element: Element): string | null =>
    readAddress(/[^\s()<>]+@[^\s()<>]+/.exec(attributeOf(element, 'aria-label') ?? '')?.[0]);
  const signOut = 'a[aria-label*="@"][href*="SignOutOptions"]';
  const all = (selector: string, read: (element: Element) => string | null): (string | null)[] =>
    [...document.querySelectorAll(selector)].map((element) => read(element));
  return settle(findings, 'account', [
    ['SignOutOptions', () => all(signOut, inLabel)],
    ['#xCalSel', () => all(chosen, decoded)],
  ]);
}
