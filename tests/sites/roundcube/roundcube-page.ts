import { type JSDOM } from 'jsdom';
import type { Page } from '../../../utils/sites/site-adapter.ts';
import { escaped, openPage } from '../page.ts';

export const origin = 'https://mail.agency.example/';

export interface MessageShape {
  subject?: string;
  from?: string;
  name?: string;
  cc?: string;
  summaryDate?: string;
  date?: string;
  body?: string;
}

const person = (name: string, email: string): string =>
  `<span class="adr"><a href="mailto:${email}" class="rcmContactAddress" title="${email}">${escaped(name)}</a><a href="#add" title="Add" class="rcmaddcontact"></a></span>`;

/** The message as the elastic skin of 1.6 writes it, in the frame and on the full page alike. */
export function message(shape: MessageShape = {}): string {
  const {
    subject = 'Quote for 40 seats',
    from = 'ann@client.example',
    name = 'Anna Berg',
    date = 'Today 09:12',
  } = shape;
  const body =
    shape.body ??
    '<div class="message-part"><div class="pre">Hi Maria,<br>\n<br>\nCould you send it?<br>\n<blockquote>old words</blockquote></div></div>';
  return `<div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>${escaped(subject)} <a class="extwin">Open</a></h2>
<div class="header-summary"><span>From ${person(name, from)} on <span class="text-nowrap">${shape.summaryDate ?? '2026-11-02 09:12'}</span></span></div>
<table class="header-headers"><tr><td class="header-title">From</td><td class="header from">${person(name, from)}</td></tr>
<tr><td class="header to">${person('Maria Manager', 'manager@acme.test')}</td></tr>
${shape.cc ? `<tr><td class="header cc">${person('Bo', shape.cc)}</td></tr>` : ''}<tr><td class="header date">${date}</td></tr></table></div>
<div id="message-content"><div id="messagebody">${body}</div></div>`;
}

export const row = (uid: number, name: string, more = ''): string =>
  `<tr class="message ${more}" id="rcmrow${uid}"><td class="subject"><span class="fromto skip-on-drag"><span class="adr"><span title="${name}@client.example" class="rcmContactAddress">${name}</span></span></span><span class="date">2026-11-02 09:12</span><span class="subject"><span class="msgicon status"></span><a href="./?_task=mail&amp;_mbox=INBOX&amp;_uid=${uid}&amp;_action=show"><span>Quote</span></a></span></td></tr>`;

/** A frame's document that is still loading may have no body. */
function fill(document: Document, markup: string): void {
  const root = document.documentElement ?? document.appendChild(document.createElement('html'));
  const body = document.body ?? root.appendChild(document.createElement('body'));
  body.append(...openPage({ url: origin, body: markup }).document.body.childNodes);
}

/** The mail screen: folders with the user's name, the list, and the frame that shows the message. */
export function mailScreen(rows: string[], inner: string | null, uid = 1): Page & { dom: JSDOM } {
  const frame = `<iframe id="messagecontframe" name="messagecontframe" src="./?_task=mail&amp;_uid=${uid}&amp;_mbox=INBOX&amp;_framed=1&amp;_action=preview"></iframe>`;
  const page = openPage({
    url: `${origin}?_task=mail&_mbox=INBOX`,
    bodyAttributes: 'class="task-mail action-none"',
    body: `<div id="layout"><span class="header-title username">manager@acme.test</span><table id="messagelist"><tbody>${rows.join('')}</tbody></table>${frame}</div>`,
  });
  const document = page.document.querySelector('iframe')?.contentDocument;
  if (document && inner !== null) fill(document, inner);
  return page;
}

export interface ComposeShape {
  to?: string;
  subject?: string;
  /** The HTML body's markup; a plain mail where it is left out. */
  rich?: string;
  plain?: string;
  more?: string;
}

export function composeScreen(shape: ComposeShape = {}): Page & { dom: JSDOM } {
  const { to = '', subject = '', rich, plain = '\n-- \nMaria', more = '' } = shape;
  const hidden = rich === undefined ? '' : 'style="display: none"';
  const page = openPage({
    url: `${origin}?_task=mail&_action=compose&_id=1`,
    bodyAttributes: 'class="task-mail action-compose"',
    body: `<div id="messagestack">${more}</div><div id="compose-content"><form name="form"><select id="_from" name="_from"><option value="1" selected>Maria Manager &lt;manager@acme.test&gt;</option></select>
<textarea id="_to" name="_to">${escaped(to)}</textarea><textarea id="_cc" name="_cc"></textarea><input id="compose-subject" name="_subject" value="${escaped(subject)}">
<div id="composebodycontainer"><textarea id="composebody" name="_message" ${hidden}>\n${plain}</textarea>${rich === undefined ? '' : '<iframe id="composebody_ifr"></iframe>'}</div></form>
<div class="formbuttons"><button class="btn btn-primary send">Send</button></div></div>`,
  });
  const body = page.document.querySelector('iframe')?.contentDocument?.body;
  if (body && rich !== undefined) {
    body.id = 'tinymce';
    body.append(...openPage({ url: origin, body: rich }).document.body.childNodes);
  }
  return page;
}
