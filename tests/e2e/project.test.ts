import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { milestoneOf } from '../records/plain-records.ts';
import { dayFrom, heldCall, problemsIn } from './steps/care.ts';
import { project } from './steps/project.ts';
import { toast } from './steps/sidebar.ts';
import { patience, startRecording, type Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

let started: Started;
let page: Page;

const long = 'Maximiliane Wilhelmine von und zu Donnersmarck-Hohenlohe-Langenburg';
const milestone = (name: string, agreed: number, current: number, place: number, actual: number | null = null) =>
  milestoneOf(name, {
    agreed: dayFrom(agreed),
    current: dayFrom(current),
    actual: actual === null ? null : dayFrom(actual),
    who: place === 1 ? long : 'Maria',
    place,
  });

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
  await heldCall(started.options, 'kick-off', northwind.clientId, 'Kick-off', 20);
  const shop = project('shop', {
    name: 'New shop',
    purpose: 'Sell bicycles to people who never come to the shop.',
    scope: 'A shop with a configurator\nNo stock keeping <b>at all</b>',
    parameters: 'In two languages, by spring',
    skills: { Design: { weeks: 3 }, Code: { weeks: 5.5 } },
    milestones: {
      photos: milestone('Photos', -20, -20, 0, -18),
      design: milestone(`The design, agreed with ${long}`, -6, -3, 1),
      arabic: milestone('إرسال العرض المعدّل', 12, 15, 2),
      launch: milestone('Launch', 40, 48, 3),
    },
    start: dayFrom(-30),
    due: dayFrom(60),
    addedAt: 1,
  });
  await callBackground(started.options, 'practice.save', { operationId: 'the shop', changes: [shop] });
  page = await started.context.newPage();
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#project/${northwind.clientId}/shop`);
  await page.getByRole('heading', { level: 1, name: 'New shop' }).waitFor();
});
afterAll(() => started.browser.close());

const handle = (name: string) => page.getByRole('slider', { name: `Day of ${name}` });
const dayAt = async (name: string) => Number(await handle(name).getAttribute('aria-valuenow'));
const move = () => page.getByRole('group', { name: 'Move Launch' });

/** What axe finds on the page as it is, wide and narrow, in light and dark. */
async function problemsAtAnyWidth(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1360, 600, 320]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await problemsIn(page, page)).map((problem) => `${width}: ${problem}`));
  }
  await page.setViewportSize({ width: 1360, height: 900 });
  return found;
}

describe('the page of a project', () => {
  it('moves a milestone by the keyboard alone, and the later ones where asked', async () => {
    const [arabic, launch] = [await dayAt('إرسال العرض المعدّل'), await dayAt('Launch')];
    await handle('إرسال العرض المعدّل').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('checkbox', { name: 'Move the later one' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await takePictures(page, 'project-moved');
    await page.keyboard.press('Enter');
    await toast(page, 'Saved').waitFor();
    await expect.poll(() => dayAt('Launch'), patience).toBe(launch + 6);
    expect(await dayAt('إرسال العرض المعدّل')).toBe(arabic + 6);
    await handle('إرسال العرض المعدّل').and(page.locator(':focus')).waitFor();
    await page.getByRole('list', { name: 'Log' }).getByText('Moved: “Launch”, from').waitFor();
  });

  it('moves a milestone with the pointer', async () => {
    const launch = await dayAt('Launch');
    await handle('Launch').scrollIntoViewIfNeeded();
    const box = await handle('Launch').boundingBox();
    if (box === null) throw new Error('there is no mark');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 5 });
    await page.mouse.up();
    await move().getByText('earlier').waitFor();
    const there = await dayAt('Launch');
    expect(there).toBeLessThan(launch);
    await move().getByRole('button', { name: 'Set the day' }).click();
    await expect.poll(() => move().count(), patience).toBe(0);
    expect(await dayAt('Launch')).toBe(there);
  });

  it('is set down as a version, and axe finds nothing on it', async () => {
    await page.getByRole('button', { name: 'Set down a version' }).click();
    await page.getByLabel('Agreed by the client on').fill(dayFrom(0));
    await page.getByRole('checkbox', { name: 'The days as they are now' }).uncheck();
    expect(await problemsAtAnyWidth()).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('list', { name: 'Versions of the outline' }).getByText('Version 1').waitFor();
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await page.getByLabel('Done on').fill(dayFrom(0));
    expect(await problemsAtAnyWidth()).toEqual([]);
    await takePictures(page, 'project-typed');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Changed since version 1' }).getByText('Done: “Launch”').waitFor();
    await page.getByRole('button', { name: 'Launch', exact: true }).and(page.locator(':focus')).waitFor();
    expect(await problemsAtAnyWidth()).toEqual([]);
    await takePictures(page, 'project');
    await page.setViewportSize({ width: 400, height: 1800 });
    await takePictures(page, 'project-narrow');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.setViewportSize({ width: 1000, height: 1200 });
    await takePictures(page, 'project-rtl');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await page.setViewportSize({ width: 1360, height: 900 });
  });
});

describe('the papers of a project', () => {
  it('have the outline for the client', async () => {
    await page.getByRole('link', { name: 'Outline for the client' }).click();
    await page.getByText('No stock keeping <b>at all</b>').waitFor();
    expect(await problemsAtAnyWidth()).toEqual([]);
    await takePictures(page, 'project-outline');
    await page.getByRole('button', { name: 'Copy for a mail' }).click();
    await toast(page, 'Copied').waitFor();
  });

  it('have the case file, saved as one page and as JSON', async () => {
    await page.getByRole('link', { name: 'To the project' }).click();
    await page.getByRole('link', { name: 'Case file' }).click();
    await page.getByText('Kick-off').waitFor();
    expect(await problemsAtAnyWidth()).toEqual([]);
    await takePictures(page, 'project-case-file');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as JSON' }).click();
    expect((await saved).suggestedFilename()).toBe('Case-file-New-shop.json');
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
