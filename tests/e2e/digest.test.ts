import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { withGrantedHosts } from '../browser/granted-hosts.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { takePictures } from '../browser/pictures.ts';
import { alarmRings, extensionOrigin, notificationPressed, notificationsShown } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { axeFindings } from './steps/axe.ts';
import { patience } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

/* The notification once a day, in a browser whose own question was answered with yes. */

let browser: LaunchedBrowser;
let options: Page;

beforeAll(async () => {
  browser = await launchBrowser({ extension: withGrantedHosts(chromeBuild, []) });
  browser.context.setDefaultTimeout(patience.timeout);
  options = await browser.context.newPage();
  await options.goto(`${await extensionOrigin(browser.context)}/options.html`);
  await callBackground(options, 'settings.edit', { edit: { ownAddresses: [maria.email], recording: true } });
  await addClients(options, northwind);
  await callBackground(options, 'commitment.save', {
    operationId: 'promise by hand',
    commitmentId: 'promise',
    clientId: northwind.clientId,
    owedBy: 'us',
    who: '',
    what: 'Send the revised quote',
    due: '2026-01-05',
    projectId: null,
  });
  await options.reload();
});
afterAll(() => browser.close());

it('is off, turned on in the options, and comes at the time that was chosen', async () => {
  const daily = options.getByRole('region', { name: 'Once a day' });
  const wanted = daily.getByRole('checkbox');
  expect(await wanted.isChecked()).toBe(false);
  await wanted.check();
  await daily.getByLabel('At', { exact: true }).fill('07:15');
  await expect.poll(async () => (await callBackground(options, 'digest.read', {})).at, patience).toBe('07:15');
  await daily.scrollIntoViewIfNeeded();
  expect(await axeFindings(options)).toEqual([]);
  await takePictures(options, 'digest-options');
});

it('says what is late once a day, and leads to the list', async () => {
  // A time that has passed today, and a last digest of long ago: the browser was closed meanwhile.
  await options.evaluate(() => chrome.storage.local.set({ digest: { at: '00:00', shownOn: '2026-01-01' } }));
  await alarmRings(browser.context, 'digest');
  await expect.poll(() => notificationsShown(browser.context), patience).toEqual(['digest']);
  const opened = browser.context.waitForEvent('page');
  await notificationPressed(browser.context, 'digest');
  const page = await opened;
  await page.getByRole('heading', { name: 'Needs care', level: 1 }).waitFor();
  await page.getByRole('list', { name: 'Needs care' }).getByText('Send the revised quote').waitFor();
  await expect.poll(() => notificationsShown(browser.context), patience).toEqual([]);
  await alarmRings(browser.context, 'digest');
  await callBackground(options, 'care.list', { clientId: null, limit: 1 });
  expect(await notificationsShown(browser.context)).toEqual([]);
});

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
