// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MailPanel } from '../../../../components/mail/MailPanel.tsx';
import { fieldsOf } from '../../../records/plain-records.ts';
import { closeScreens } from '../close-screens.ts';
import type { PageWorld } from '../page-world.ts';
import { mailsIn, openMailWorld } from './mail-world.ts';

let world: PageWorld;
afterEach(closeScreens);
beforeEach(async () => {
  document.execCommand = () => true;
  world = await openMailWorld();
});

const mails = () => mailsIn(world);

/** The mail opened anew, with something added, and copied. */
async function copyMail(note: string): Promise<void> {
  closeScreens();
  render(<MailPanel clientId="northwind" mail={{ templateId: 'thanks', occasion: null }} isApart />);
  fireEvent.input(await page.findByRole('textbox', { name: 'In your own words' }), { target: { value: note } });
  fireEvent.click(page.getByRole('button', { name: 'Copy' }));
}

test('a mail that was sent stays as it left: the next one of its kind is another', async () => {
  await copyMail('For the tea');
  await waitFor(async () => expect(await mails()).toMatchObject([{ fields: { notes: 'For the tea' } }]));
  await copyMail('For the tea and the cake');
  await waitFor(async () => expect(await mails()).toMatchObject([{ fields: { notes: 'For the tea and the cake' } }]));
  const [sent] = await mails();
  await world.ask('recap.step', { operationId: 'operation-send', recapId: sent?.id, step: 'sent' });
  await copyMail('For coming back');
  await waitFor(async () => expect(await mails()).toHaveLength(2));
  expect((await mails()).find(({ id }) => id === sent?.id)?.fields.notes).toBe('For the tea and the cake');
});

test('of many mails that fit now the first are shown, the others a press away, and the focus stands on the first', async () => {
  const changes = Array.from({ length: 7 }, (_, index) => ({
    kind: 'project',
    id: `project ${index}`,
    set: fieldsOf('project', { name: `Project ${index}`, clientIds: { northwind: true }, addedAt: Date.now() }),
  }));
  await world.ask('practice.save', { operationId: 'operation-projects', changes });
  render(<MailPanel clientId="northwind" mail={null} isApart />);
  const list = await page.findByRole('list', { name: 'Fits now' });
  const offers = () => within(list).getAllByRole('button');
  expect(offers()).toHaveLength(5);
  await waitFor(() => expect(document.activeElement).toBe(offers()[0]));
  fireEvent.click(page.getByRole('button', { name: 'Show all 7' }));
  expect(offers()).toHaveLength(7);
});

test('a handover for a colleague is copied, and never put into the mail that is open', async () => {
  render(<MailPanel clientId="northwind" mail={{ templateId: 'thanks', occasion: null }} isApart={false} />);
  expect(await page.findByRole('button', { name: 'Insert into mail' })).toBeTruthy();
  closeScreens();
  render(<MailPanel clientId="northwind" mail={{ templateId: 'handover', occasion: null }} isApart={false} />);
  expect(await page.findByText(/never put into the mail that is open here/)).toBeTruthy();
  expect(page.queryByRole('button', { name: 'Insert into mail' })).toBeNull();
  expect(page.getByRole('button', { name: 'Copy' })).toBeTruthy();
});
