import { element } from '../../page/element.ts';
import type { Thread } from '../../mailbox/mail.ts';
import { shortDate, fullDate } from './dates.ts';
import { goTo } from './route.ts';
import { settings } from './settings.ts';

/** Names in the list are cut to about this many characters. */
const LONGEST_NAME = 20;

function threadIds(thread: Thread): Record<string, string> {
  return {
    'data-thread-id': `#thread-f:${BigInt(`0x${thread.id}`)}`,
    'data-legacy-thread-id': thread.id,
    'data-legacy-last-message-id': thread.mails.at(-1)?.id ?? thread.id,
  };
}

function senders(thread: Thread): HTMLElement {
  const contacts = new Map(thread.mails.map((mail) => [mail.from.email, mail.from]));
  const names = [...contacts.values()].map((contact) => {
    const attributes = {
      email: contact.email,
      name: contact.name,
      'data-hovercard-id': contact.email,
      translate: 'no',
    };
    const shape = thread.unread ? 'span.zF' : 'span.yP';
    return element('span.bA4', {}, element(shape, attributes, contact.name.slice(0, LONGEST_NAME)));
  });
  return element('div.yW', {}, ...names.flatMap((name, index) => (index === 0 ? [name] : [', ', name])));
}

function row(thread: Thread, list: string, open: boolean): HTMLElement {
  const last = thread.mails.at(-1);
  const state = `${thread.unread ? 'zE' : 'yO'}${open ? '.aps' : ''}${settings.split ? '.apv' : ''}`;
  const subject = element('span.bog', {}, element('span', threadIds(thread), thread.subject));
  const date = last ? element('span', { title: fullDate(last.date) }, element('span', {}, shortDate(last.date))) : '';
  const snippet = element('span.y2', {}, ' - ', (last?.text ?? '').replaceAll('\n', ' ').slice(0, 120));
  const choice = element('div.oZ-jc', { role: 'checkbox', 'aria-checked': 'false', tabindex: '-1' });
  choice.addEventListener('click', (event) => {
    event.stopPropagation();
    choice.setAttribute('aria-checked', String(made.classList.toggle('x7')));
  });
  const made = element(
    `tr.zA.${state}`,
    { role: 'row', tabindex: '-1' },
    element('td.oZ-x3.xY', {}, choice),
    element('td.yX.xY', { role: 'gridcell' }, senders(thread)),
    element(
      'td.xY.a4W',
      { role: 'gridcell' },
      element('div.xS', { role: 'link' }, element('div.y6', {}, subject), snippet),
    ),
    element('td.xW.xY', { role: 'gridcell' }, date),
  );
  made.addEventListener('click', () => goTo(list, thread.route));
  return made;
}

/** The table of a list, with the row of the open thread marked. */
export function listTable(threads: Thread[], list: string, open: Thread | null): HTMLElement {
  const rows = threads.map((thread) => row(thread, list, thread === open));
  const table = element('table.F.cf.zt', { role: 'grid' }, element('tbody', {}, ...rows));
  return element('div.ae4', { gh: 'tl' }, element('div.Cp', {}, table));
}
