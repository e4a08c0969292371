import { contactOf, distinct } from '../../contact.ts';
import { attributeOf } from '../../elements.ts';
import { type Findings, gather, settleBySelectors } from '../../strategies.ts';
import { elementText, lineOf } from '../../text.ts';
import { writtenDate } from '../../written-date.ts';
import type { Contact, MessageView } from '../../view.ts';
import type { Place } from './place.ts';

/** Roundcube turns lines that begin with ">" into `blockquote`. */
const quoted = 'blockquote, .gmail_quote, .moz-cite-prefix';

/** Whom a link with a name and an address names; null where it names nobody. */
export function contactAt(link: Element): Contact | null {
  return contactOf(lineOf(link), attributeOf(link, 'title') ?? attributeOf(link, 'href'));
}

function people(place: Place, findings: Findings, field: string): Contact[] {
  const selectors = [`td.header.${field} .rcmContactAddress`, `tr.${field} .rcmContactAddress`];
  return distinct(gather(findings, field, place.document, selectors, contactAt));
}

/** 1.6, elastic: seen on a running server. The older skins write `table.headers-table` with the same cells. */
export function readMessage(place: Place, findings: Findings): MessageView {
  const { document } = place;
  const dateOf = (element: Element): string | null => writtenDate(lineOf(element));
  const hasCc = document.querySelector('td.header.cc');
  const sender = ['td.header.from .rcmContactAddress', '.header-summary .rcmContactAddress'];
  // The summary has the whole date; the table says "Today 09:12" for a recent one.
  const dates = ['.header-summary .text-nowrap', 'td.header.date', '#messageheader .date'];
  const body = ['#messagebody', '.message-part, .message-htmlpart'];
  return {
    id: place.id,
    from: settleBySelectors(findings, 'from', document, sender, contactAt),
    to: people(place, findings, 'to'),
    cc: hasCc ? people(place, findings, 'cc') : [],
    date: settleBySelectors(findings, 'date', document, dates, dateOf),
    text: settleBySelectors(findings, 'text', document, body, (element) => elementText(element, quoted)) ?? '',
    collapsed: false,
    link: linkTo(place),
  };
}

function linkTo({ url, id }: Place): string | null {
  if (!id) return null;
  const at = id.lastIndexOf('/');
  return `${url.origin}${url.pathname}?_task=mail&_action=show&_mbox=${encodeURIComponent(id.slice(0, at))}&_uid=${encodeURIComponent(id.slice(at + 1))}`;
}

/** The heading holds a hidden "Subject: " and a link beside the subject itself. */
export function readSubject(place: Place, findings: Findings): string | null {
  const selectors = ['#message-header h2.subject', 'h2.subject', 'td.header.subject'];
  return settleBySelectors(findings, 'subject', place.document, selectors, (heading) => lineOf(heading, '.voice, a'));
}
