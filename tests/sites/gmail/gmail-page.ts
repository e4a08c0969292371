import { escaped, type Shown } from '../page.ts';

export interface MailShape {
  id?: string | null;
  name?: string;
  email?: string;
  to?: [name: string, email: string][];
  date?: string;
  /** The body's markup. */
  body?: string;
  collapsed?: boolean;
  snippet?: string;
}

const span = (type: string, name: string, email: string): string =>
  `<span class="${type}" email="${escaped(email)}" name="${escaped(name)}" data-hovercard-id="${escaped(email)}">${escaped(name)}</span>`;

const ids = (id: string | null | undefined): string =>
  id ? `data-message-id="#msg-f:${id}" data-legacy-message-id="${id}"` : '';

const people = ({ name = 'Ann Berg', email = 'ann@client.example' }: MailShape): string =>
  `<table class="cf gJ"><tr><td class="gF gK"><h3 class="iw">${span('gD', name, email)}</h3></td>`;

const when = (date = 'Jul 8, 2026, 6:30 PM'): string =>
  `<td class="gH"><div class="gK"><span class="g3" title="${escaped(date)}">…</span></div></td></tr></table>`;

/** A message as painted since 2026-09; the classes inside are those of 2022 to 2026. */
export function mail(shape: MailShape = {}): string {
  const { to = [['me', 'me@agency.example']], body = 'Hello', collapsed = false, snippet = 'Hello …' } = shape;
  const id = shape.id === undefined ? '19a1' : shape.id;
  const head = people(shape) + when(shape.date);
  if (collapsed) {
    return `<div role="listitem" aria-expanded="false" class="kv"><div class="adf ads">${head}<div class="iA g6">${escaped(snippet)}</div></div><div class="adn" style="display: none" ${ids(id)}></div></div>`;
  }
  const receivers = `<div class="iw ajw"><span class="hb">to ${to.map(([name, email]) => span('g2', name, email)).join(', ')}</span></div>`;
  return `<div role="listitem" aria-expanded="true" class="h7"><div class="adn ads" ${ids(id)}>${head}${receivers}<div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div>`;
}

/** The same in the classes before 2026-09: no list, no legacy ids on the heading. */
export function olderMail(shape: MailShape = {}): string {
  return mail(shape)
    .replace('role="listitem" aria-expanded="true" class="h7"', 'class="gs"')
    .replace('data-legacy-message-id', 'data-was');
}

export interface ThreadShape {
  threadId?: string | null;
  subject?: string;
  mails?: string[];
  more?: string;
  account?: string;
  language?: string;
  hash?: string;
}

export function thread(shape: ThreadShape = {}): Shown {
  const { threadId = '19a0', subject = 'Quote for 40 seats', mails = [mail()], more = '', language = 'en' } = shape;
  const id = threadId ? `data-legacy-thread-id="${threadId}"` : '';
  return {
    url: `https://mail.google.com/mail/u/0/${shape.hash ?? '#inbox/FMfcgzQXKBhPmqJwTrLvNnDcSx'}`,
    title: `${escaped(subject)} - ${shape.account ?? 'me@agency.example'} - Gmail`,
    language,
    body: `<div role="main"><div class="nH a98 iY"><div class="ha"><h2 class="hP" data-thread-perm-id="undefined" ${id}>${subject}</h2></div><div role="list">${mails.join('')}</div></div></div>${more}`,
  };
}

export function row(id: string, more = '', name = 'Ann Berg', date = 'Wed, Jul 8, 2026, 6:30 PM'): string {
  return `<tr class="zA yO ${more}" role="row"><td class="oZ-x3"><div role="checkbox" aria-checked="false"></div></td><td class="yX xY"><div class="yW"><span class="yP" email="ann@client.example" name="${escaped(name)}">${escaped(name)}</span></div></td><td class="xY a4W"><div class="y6"><span class="bog"><span data-legacy-thread-id="${id}">Quote</span></span></div><span class="y2"><span class="Zt">&nbsp;-&nbsp;</span>Could you send</span></td><td class="xW xY"><span title="${date}"><span>8 Jul</span></span></td></tr>`;
}

export function list(rows: string[], more = ''): Shown {
  return {
    url: 'https://mail.google.com/mail/u/0/#inbox',
    title: 'Inbox (3) - me@agency.example - Gmail',
    body: `<div role="main"><div gh="tl"><table><tbody>${rows.join('')}</tbody></table></div></div>${more}`,
  };
}

const editor = (body: string): string =>
  `<div role="textbox" g_editable="true" contenteditable="true" aria-multiline="true">${body}</div>`;

const send = '<div class="dC"><div role="button" class="T-I aoO">Send</div></div>';

/** A new mail in a popup. */
export function popup(subject = '', to = '', body = '<br><div class="gmail_signature">Maria</div>'): string {
  const chip = to ? `<div role="option" data-hovercard-id="${to}" data-name="Ann Berg">Ann Berg</div>` : '';
  return `<div class="AD"><div role="dialog"><form><input type="hidden" name="rt" value=""><div name="to">${chip}<input></div><input name="subjectbox" value="${subject}"></form>${editor(body)}${send}</div></div>`;
}

/** A reply below a message, with an id since 2026-09. */
export const inlineReply = `<div class="I5"><div class="aoI" role="region" data-compose-id="7"><input type="hidden" name="rt" value="#thread-f:19a0"><input type="hidden" name="subject" value="Re: Quote">${editor('<br><div class="gmail_quote">On Monday Ann wrote</div>')}${send}</div></div>`;

export const fullScreen = `<div class="aSs"><div class="aSt"><form><input name="subjectbox"></form>${editor('<br>')}${send}</div></div>`;

/** The role was missing at times. */
export const withoutRole = `<div class="M9"><input name="subjectbox"><table><tr><td class="Ap"><div contenteditable="true"><br></div></td></tr></table></div>`;

export const sentNotice =
  '<div class="vh"><span>Pesan terkirim</span><span id="link_undo">Urungkan</span><span id="link_vsm">Lihat</span></div>';
