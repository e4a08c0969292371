import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { alarmRings, clockMoved } from '../browser/worker.ts';
import { closeBySentence, takeProposal } from './steps/care-walk.ts';
import { care } from './steps/care.ts';
import { openReply, send } from './steps/compose.ts';
import { openThread, reload } from './steps/mail.ts';
import { clientShown } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
  ({ page, sidebar } = await openThread(started.context, 'northwind-quote'));
  await clientShown(sidebar, northwind.name);
});
afterAll(() => started.browser.close());

const quote = 'revised quote by Tuesday';

it('proposes what an opened mail promises, with its sentence, and one key takes it', async () => {
  await page.getByRole('button', { name: 'Expand all' }).click();
  await takeProposal(page, sidebar, quote);
});

it('asks whether it is kept once our answer says so, and one key closes it', async () => {
  const body = await openReply(page);
  await body.fill('Attached is the revised quote.');
  await send(page);
  await page.getByRole('alert').getByText('View message').click();
  await closeBySentence(page, sidebar, quote, 'Attached is the revised quote.');
});

it('tells of a client who has not heard from us for longer than was agreed, once that time has passed', async () => {
  const cadence = { days: 14, chosenBy: 'client', since: '2026-01-01' } as const;
  await callBackground(started.options, 'client.edit', {
    operationId: 'cadence-of-northwind',
    clientId: northwind.clientId,
    edit: { cadence },
  });
  const silent = () => care(sidebar).and(sidebar.locator('[data-signal=silence]'));
  await expect.poll(() => sidebar.locator('#sidebar').innerText(), patience).toContain('14 days');
  expect(await silent().count()).toBe(0);
  await clockMoved(started.context, 15);
  await alarmRings(started.context, 'care');
  sidebar = await reload(page);
  await silent().waitFor();
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
