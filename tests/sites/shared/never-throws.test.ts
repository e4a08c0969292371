import fc from 'fast-check';
import { test } from 'vitest';
import { allAdapters } from '../../../utils/sites/index.ts';
import { readWhole } from '../../../utils/sites/site-adapter.ts';
import { composeScreen, mailScreen, message, row as roundcubeRow } from '../roundcube/roundcube-page.ts';
import { calendar, editPage, popup as eventPopup } from '../google-calendar/calendar-page.ts';
import { inlineReply, list, mail, popup, row, thread } from '../gmail/gmail-page.ts';
import { openPage } from '../page.ts';

const bodies = [
  thread({ mails: [mail({ collapsed: true }), mail({ id: '19a2' }), inlineReply] }).body,
  list([row('19a0', 'aps'), row('19b0')], popup()).body,
  calendar(eventPopup({ guests: [{ email: 'a@b.example', label: 'A, Attending' }] })).body,
  editPage().body,
  mailScreen([roundcubeRow(1, 'ann', 'selected')], message()).document.body.innerHTML,
  composeScreen({ rich: '<p>x</p>' }).document.body.innerHTML,
  message({ cc: 'bo@client.example' }),
];

const urls = [
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKBhPmqJwTrLvNnDcSx',
  'https://calendar.google.com/calendar/u/0/r/eventedit/%E0%A4%A',
  'https://mail.agency.example/?_task=mail&_uid=%00&_mbox=/&_action=show',
];

const change = fc.record({
  at: fc.nat(400),
  how: fc.constantFrom('remove', 'empty', 'strip', 'attribute', 'text', 'move', 'copy'),
  text: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('undefined', '<b>', '99/99/9999', '\u202e', '@', 'a@b'),
  ),
});

function damage(document: Document, { at, how, text }: { at: number; how: string; text: string }): void {
  const all = [...document.body.querySelectorAll('*')];
  const element = all[at % Math.max(1, all.length)];
  if (!element) return;
  if (how === 'remove') element.remove();
  else if (how === 'empty') element.replaceChildren();
  else if (how === 'text') element.textContent = text;
  else if (how === 'move') document.body.append(element);
  else if (how === 'copy') element.after(element.cloneNode(true));
  else
    for (const { name } of Array.from(element.attributes)) {
      if (how === 'strip') element.removeAttribute(name);
      else element.setAttribute(name, text);
    }
}

test('no adapter throws, whatever becomes of a page', () => {
  const shown = fc.record({
    body: fc.constantFrom(...bodies),
    url: fc.constantFrom(...urls),
    language: fc.constantFrom('en', 'ja', '', 'xx-invalid-language-tag', '\u0000'),
    changes: fc.array(change, { maxLength: 12 }),
  });
  const property = fc.property(shown, ({ body, url, language, changes }) => {
    const page = openPage({ url, body });
    page.document.documentElement.lang = language;
    for (const one of changes) damage(page.document, one);
    for (const adapter of allAdapters) {
      adapter.claims(page);
      adapter.key(page);
      adapter.watched(page);
      readWhole(adapter.read(page));
      for (const box of adapter.composeBoxes(page)) adapter.fate(page, box);
    }
    page.dom.window.close();
  });
  fc.assert(property, { numRuns: 150 });
});
