import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { sidebarFrame } from '../browser/frames.ts';
import { takePictures } from '../browser/pictures.ts';
import { CALENDAR, GMAIL } from '../browser/synthetic.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';

const NOTES = [
  'scope: 40 seats, pilot depot Lyon first',
  'decided: go with the annual plan',
  'we send revised quote by tuesday',
  'they name a technical contact',
  '? can go-live move to June',
  'next: thu 14:00 steering call',
];

async function waitForClient(page: Page, name: string): Promise<void> {
  const sidebar = await sidebarFrame(page);
  await sidebar.getByRole('region', { name: 'Client', exact: true }).getByRole('heading', { name }).first().waitFor();
}

async function walkMail(page: Page): Promise<string[]> {
  await page.goto(`${GMAIL}#inbox/${threadOf('northwind-quote').route}`);
  await waitForClient(page, 'Northwind Traders');
  const timeline = (await sidebarFrame(page)).getByRole('list', { name: 'Timeline' });
  await timeline.getByText('Quote for 40 seats').first().waitFor();
  const client = await takePictures(page, 'demo-1-client');
  const sidebar = await sidebarFrame(page);
  await sidebar.getByRole('button', { name: 'Draft recap' }).first().click();
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill(NOTES.join('\n'));
  await sidebar.getByText('annual plan').last().waitFor();
  const recap = await takePictures(page, 'demo-2-recap');
  return [...client, ...recap];
}

async function walkCalendar(page: Page): Promise<string[]> {
  await page.goto(CALENDAR);
  await page.locator(`[data-eventchip][data-eventid="${eventOf('northwind-steering').eid}"]`).click();
  await waitForClient(page, 'Northwind Traders');
  return takePictures(page, 'demo-3-event');
}

/** Shows the product at work without anybody looking, and returns the pictures it took. */
export async function walkDemo(context: BrowserContext, page: Page, build: string): Promise<string[]> {
  const pictures = [...(await walkMail(page)), ...(await walkCalendar(page))];
  if (existsSync(join(build, 'dashboard.html'))) {
    await page.goto(`${await extensionOrigin(context)}/dashboard.html#clients`);
    await page.getByRole('heading').first().waitFor();
    pictures.push(...(await takePictures(page, 'demo-4-dashboard')));
  }
  return pictures;
}
