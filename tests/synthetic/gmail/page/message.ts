import { element, lineElements } from '../../page/element.ts';
import type { Mail, MailContact } from '../../mailbox/mail.ts';
import { maria } from '../../mailbox/people.ts';
import { fullDate, headerDate } from './dates.ts';
import { words } from './words.ts';

function sender(contact: MailContact): HTMLElement {
  const attributes = { email: contact.email, name: contact.name, 'data-hovercard-id': contact.email, translate: 'no' };
  return element('span.qu', {}, element('span.gD', attributes, element('span', {}, contact.name)));
}

function recipient(contact: MailContact): HTMLElement {
  const shown = contact.email === maria.email ? words.me : contact.name;
  const attributes = { email: contact.email, name: shown, 'data-hovercard-id': contact.email, translate: 'no' };
  return element('span.g2', attributes, shown);
}

function dateCell(mail: Mail): HTMLElement {
  const date = element('span.g3', { title: fullDate(mail.date), role: 'gridcell' }, headerDate(mail.date));
  return element('td.gH.bAk', {}, element('div.gK', {}, date));
}

function header(mail: Mail): HTMLElement {
  const name = element('h3.iw', {}, sender(mail.from));
  const address = element('span.cfXrwd', {}, element('span.go', { 'aria-hidden': 'true' }, `<${mail.from.email}>`));
  const recipients = [...mail.to, ...mail.cc].map(recipient);
  const named = recipients.flatMap((contact, index) => (index === 0 ? [contact] : [', ', contact]));
  return element(
    'table.cf.gJ',
    {},
    element('tbody', {}, element('tr.acZ', {}, element('td.gF.gK', {}, name, address), dateCell(mail))),
    element('tbody', {}, element('tr.acZ', {}, element('td.gF', {}, element('span.hb', {}, `${words.to} `, ...named)))),
  );
}

function body(mail: Mail): HTMLElement {
  const made = element('div.a3s.aiL', {}, element('div', { dir: 'auto' }, ...lineElements(mail.text)));
  if (mail.quote) {
    const quoted = element('blockquote.gmail_quote', {}, ...lineElements(mail.quote.text));
    const introduction = element('div.gmail_attr', { dir: 'ltr' }, mail.quote.introduction);
    made.append(element('div.gmail_quote.gmail_quote_container', {}, introduction, quoted));
  }
  return element('div.ii.gt', {}, made);
}

function ids(mail: Mail): Record<string, string> {
  return { 'data-message-id': `#msg-f:${BigInt(`0x${mail.id}`)}`, 'data-legacy-message-id': mail.id };
}

function collapsed(mail: Mail, withIds: boolean): HTMLElement {
  const snippet = element('div.iA.g6', {}, mail.text.replaceAll('\n', ' ').slice(0, 100));
  const cells = [element('td.gF.gK', {}, sender(mail.from)), element('td', {}, snippet), dateCell(mail)];
  const table = element('table.cf.iB', {}, element('tbody', {}, element('tr', {}, ...cells)));
  const shell = element('div.adn.ads', { ...(withIds && ids(mail)), style: 'display: none' });
  const attributes = { role: 'listitem', 'aria-expanded': 'false', tabindex: '-1' };
  return element('div.kv', attributes, element('div.adf.ads', {}, table), shell);
}

/** One message of a thread: closed to its header and preview, or open. Ids are painted later than the rest. */
export function messageItem(mail: Mail, options: { open: boolean; withIds: boolean }): HTMLElement {
  if (!options.open) return collapsed(mail, options.withIds);
  const shown = element(
    'div.adn.ads',
    options.withIds ? ids(mail) : {},
    element('div.gs', {}, header(mail), body(mail)),
  );
  return element('div.h7', { role: 'listitem', 'aria-expanded': 'true', tabindex: '-1' }, shown);
}
