import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { care, dayFrom, heldCall, problemsIn, promised } from './steps/care.ts';
import { clientShown, toast } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, tailspin } from './steps/store.ts';

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, tailspin);
});
afterAll(() => started.browser.close());

describe('the page of the dashboard', () => {
  let dashboard: Page;

  beforeAll(async () => {
    const long = 'Maximiliane Wilhelmine von und zu Donnersmarck-Hohenlohe-Langenburg';
    await promised(started.options, 'tailspin-1', tailspin.clientId, `Answer ${long} ${'x'.repeat(90)}`, dayFrom(-9));
    await promised(
      started.options,
      'tailspin-2',
      tailspin.clientId,
      'إرسال العرض المعدّل قبل يوم الثلاثاء',
      dayFrom(1),
      'them',
    );
    await promised(started.options, 'northwind-1', northwind.clientId, 'Name a technical contact', dayFrom(-1), 'them');
    await heldCall(started.options, 'call-2', tailspin.clientId, '', 6);
    await callBackground(started.options, 'client.edit', {
      operationId: 'cadence of tailspin',
      clientId: tailspin.clientId,
      edit: { cadence: { days: 2, chosenBy: 'client', since: dayFrom(-30) } },
    });
    dashboard = await started.context.newPage();
    await dashboard.goto(`${await extensionOrigin(started.context)}/dashboard.html`);
  });

  it('is the one that people land on, and axe finds nothing', async () => {
    await dashboard.getByRole('heading', { name: 'Needs care' }).waitFor();
    await expect.poll(() => care(dashboard).count(), patience).toBe(4);
    const found: string[] = [];
    for (const width of [1360, 600, 320]) {
      await dashboard.setViewportSize({ width, height: 860 });
      found.push(...(await problemsIn(dashboard, dashboard)).map((problem) => `${width}: ${problem}`));
    }
    expect(found).toEqual([]);
    await takePictures(dashboard, 'care-page-narrow');
    await dashboard.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await dashboard.setViewportSize({ width: 760, height: 860 });
    await takePictures(dashboard, 'care-page-rtl');
    await dashboard.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await dashboard.setViewportSize({ width: 1360, height: 860 });
    await takePictures(dashboard, 'care-page');
  });

  it('opens the promise of a client beside the list, with the keyboard alone', async () => {
    await care(dashboard).filter({ hasText: 'technical contact' }).focus();
    await dashboard.keyboard.press('Enter');
    await clientShown(dashboard, northwind.name);
    const shown = dashboard.getByRole('list', { name: 'Promises' }).locator('> li').filter({ hasText: 'technical' });
    await shown.and(dashboard.locator(':focus')).waitFor();
    await dashboard.getByRole('heading', { name: 'Needs care', level: 1 }).waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'care-page-client');
  });

  it('drafts a recap beside the list', async () => {
    await care(dashboard).filter({ hasText: 'Recap owed' }).getByRole('button', { name: 'Draft' }).click();
    await dashboard.getByRole('textbox', { name: 'Notes' }).waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'care-page-recap');
    await dashboard.getByRole('button', { name: 'Back' }).click();
  });

  it('says with a reason that a recap is not needed', async () => {
    const row = care(dashboard).filter({ hasText: 'Recap owed' });
    await row.focus();
    await dashboard.keyboard.press('m');
    await row.getByRole('textbox', { name: 'Why it needs no recap' }).fill('We only said hello');
    await dashboard.keyboard.press('Enter');
    await toast(dashboard, 'No recap needed').waitFor();
    await expect.poll(() => row.count(), patience).toBe(0);
  });

  it('puts away for good what does not matter with a client', async () => {
    const row = care(dashboard).filter({ hasText: 'Nothing from us seen for too long' });
    await row.getByRole('button', { name: 'More' }).click();
    await row.getByRole('button', { name: 'Not for this client' }).click();
    await toast(dashboard, 'Not shown for').waitFor();
    await expect.poll(() => row.count(), patience).toBe(0);
    await dashboard.close();
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
