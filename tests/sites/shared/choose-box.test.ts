import { expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/adapters/gmail.ts';
import { roundcube } from '../../../utils/sites/adapters/roundcube.ts';
import { boxesFor } from '../../../utils/sites/choose-box.ts';
import type { Draft } from '../../../utils/sites/draft.ts';
import type { Page } from '../../../utils/sites/site-adapter.ts';
import { inlineReply, list, mail, popup, thread } from '../gmail/gmail-page.ts';
import { openPage } from '../page.ts';
import { composeScreen } from '../roundcube/roundcube-page.ts';

const to = (...addresses: string[]): Draft => ({ recapId: 'r1', to: addresses, subject: 'Our call', blocks: [] });
const ann = 'ann@client.example';
const bo = 'bo@other.example';

/** What the chosen boxes are addressed to, the best first; `last` is the place of the box the person was in. */
function chosen(page: Page, draft: Draft, last = -1): string[] {
  const roots = [...page.document.querySelectorAll('[role=dialog], [data-compose-id]')];
  return boxesFor(draft, gmail.composeBoxes(page), roots[last] ?? null).map(
    (box) => box.recipients().join(' ') || 'nobody',
  );
}

test('of several boxes the one that is addressed to the draft’s people takes it, though another is newer', () => {
  const page = openPage(list([], popup('', ann) + popup() + popup('', bo)));
  expect(chosen(page, to(ann))).toEqual([ann, 'nobody']);
  expect(chosen(page, to(ann), 1)).toEqual([ann, 'nobody']);
  expect(chosen(page, to(bo, 'Carla@other.example'))).toEqual([bo, 'nobody']);
});

test('a box that is addressed to others alone never takes it, also where the person was in it last', () => {
  expect(chosen(openPage(list([], popup('', bo))), to(ann), 0)).toEqual([]);
  const typed = openPage(list([], popup()));
  typed.document.querySelector('[name=to] input')?.setAttribute('value', bo);
  expect(chosen(typed, to(ann))).toEqual([]);
  expect(chosen(typed, to(bo))).toEqual([bo]);
});

test('a reply whose recipients are not shown, and a draft to nobody yet, are no reason to refuse', () => {
  const reply = openPage(thread({ mails: [mail(), inlineReply] }));
  expect(chosen(reply, to(ann))).toEqual(['nobody']);
  expect(chosen(openPage(list([], popup('', bo))), to())).toEqual([bo]);
});

test('of boxes that fit alike the one the person was in last comes first, else the newest', () => {
  const page = openPage(list([], popup('older') + popup('newer')));
  const subjects = (last: number): string[] => {
    const root = page.document.querySelectorAll('[role=dialog]')[last] ?? null;
    return boxesFor(to(ann), gmail.composeBoxes(page), root).map(
      (box) => box.root.querySelector('input[name=subjectbox]')?.getAttribute('value') ?? '',
    );
  };
  expect(subjects(-1)).toEqual(['newer', 'older']);
  expect(subjects(0)).toEqual(['older', 'newer']);
});

test('a copy’s address counts, whatever its letters', () => {
  const chip = `<div name="cc"><div role="option" data-hovercard-id="Ann@Client.example">Ann</div></div>`;
  const page = openPage(list([], popup('', bo).replace('<div name="to">', `${chip}<div name="to">`)));
  expect(chosen(page, to('ANN@client.example'))).toHaveLength(1);
});

test('in Roundcube too', () => {
  const written = (address: string): number =>
    boxesFor(to(ann), roundcube.composeBoxes(composeScreen({ to: address })), null).length;
  expect([written(''), written(`Ann <${ann}>`), written(`Bo <${bo}>`)]).toEqual([1, 1, 0]);
});
