import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { addTooMuch, addWorkWithNorthwind } from './steps/brief.ts';
import { axeFindings } from './steps/axe.ts';
import { problemsAcross } from './steps/care.ts';
import { openThread } from './steps/mail.ts';
import { client, clientShown, entries, toast } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { northwind } from './steps/store.ts';

let started: Started;
let page: Page;
let dashboard: string;
let eventId: string;

beforeAll(async () => {
  started = await startRecording();
  ({ eventId } = await addWorkWithNorthwind(started.options));
  dashboard = `${await extensionOrigin(started.context)}/dashboard.html`;
  page = await started.context.newPage();
  await page.goto(`${dashboard}#brief/northwind`);
});
afterAll(() => started.browser.close());

const section = (title: string | RegExp) =>
  page.locator('.paper-section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

/** Wide, half as wide, and narrow. */
const problems = () => problemsAcross(page, [1360, 600, 280]);

/** How many sheets of paper the page takes. */
async function sheets(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('the brief', () => {
  it('is for the next event, on one screen: who comes, what is owed both ways, what is open', async () => {
    await page.getByRole('heading', { level: 1, name: 'Brief · Northwind Traders' }).waitFor();
    expect(await page.locator('.paper-head').innerText()).toContain('Steering call');
    expect(await section('Who comes').innerText()).toMatch(
      /Anna.*\n.*Head of purchasing · decides · prefers phone · accepted/,
    );
    expect(await section('We owe them').innerText()).toMatch(/figures for the annual plan\n3 days late/);
    expect(await section('They owe us').innerText()).toContain('The list of the Lyon team');
    expect(await section(/without an answer/).innerText()).toMatch(/June\?\nasked 5 days ago/);
    expect(await section('What they want').innerText()).toContain('Confirmed by the client on');
    expect(await section('What not to forget').innerText()).toMatch(/Recap owed: .*Monthly call/);
    expect(await section('What not to forget').innerText()).toMatch(/No sent mail was seen since/);
    const below = () => {
      const area = document.querySelector('.dashboard-page');
      return (area?.scrollHeight ?? 1) - (area?.clientHeight ?? 0);
    };
    await page.setViewportSize({ width: 1360, height: 860 });
    expect(await page.evaluate(below)).toBe(0);
    await takePictures(page, 'brief');
    expect(await problems()).toEqual([]);
  });

  it('is printed on one sheet, without what is only for the screen', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('navigation').first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Print' }).waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: null });
    expect(await sheets()).toBe(1);
  });

  it('follows what is written elsewhere, also where there is no network', async () => {
    await started.context.setOffline(true);
    const decided = { operationId: 'keep offer', commitmentId: 'offer', decision: 'keep' } as const;
    await callBackground(started.options, 'commitment.decide', decided);
    await expect.poll(() => section('We owe them').innerText(), patience).not.toContain('training in Lyon');
    await page.reload();
    await section('We owe them').getByText('figures for the annual plan').waitFor();
    await started.context.setOffline(false);
  });

  it('is a link from the client in the sidebar, and from the planned entry, by the keyboard', async () => {
    const { page: mail, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    await client(sidebar).getByRole('link', { name: 'Brief' }).focus();
    const opening = started.context.waitForEvent('page');
    await mail.keyboard.press('Enter');
    const opened = await opening;
    await opened.getByRole('heading', { level: 1, name: 'Brief · Northwind Traders' }).waitFor();
    await opened.close();
    await entries(sidebar, 'Steering call').getByRole('button').first().click();
    const link = entries(sidebar, 'Steering call').getByRole('link', { name: 'Brief' });
    expect(await link.getAttribute('href')).toBe(`dashboard.html#brief/northwind/${encodeURIComponent(eventId)}`);
    await client(sidebar).getByText('Details').click();
    await client(sidebar).getByRole('table', { name: 'How they are reached' }).waitFor();
    await takePictures(mail, 'brief-sidebar');
    expect(await axeFindings(sidebar)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Draft recap' }).click();
    await sidebar
      .getByRole('note')
      .filter({ hasText: /prefers: phone/ })
      .waitFor();
    await takePictures(mail, 'brief-recap-line');
    await mail.close();
  });
});

describe('a brief of more than a page could hold', () => {
  it('still takes one sheet, and says how much it left out', async () => {
    await addTooMuch(started.options);
    await page.goto(`${dashboard}#brief/northwind`);
    await section('Who comes').getByText('and 3 more').waitFor();
    await takePictures(page, 'brief-too-much');
    expect(await sheets()).toBe(1);
    expect(await problems()).toEqual([]);
  });
});

describe('the handover', () => {
  const hostile = 'Anna <img src=x onerror="document.title=1"> & "Berg"';

  it('tells a colleague all there is, from right to left too', async () => {
    const edit = { name: hostile };
    const personId = `person ${northwind.people[0]?.email}`;
    await callBackground(started.options, 'person.edit', { operationId: 'rename anna', personId, edit });
    await page.goto(`${dashboard}#handover/northwind`);
    await page.getByRole('heading', { level: 1, name: 'Handover · Northwind Traders' }).waitFor();
    for (const title of [
      'How we stand',
      'What they want',
      'Their people',
      'We owe them',
      'Needs care',
      'Last contacts',
    ])
      expect(await section(title).count(), title).toBe(1);
    await section('Their people').getByText(hostile).waitFor();
    await takePictures(page, 'handover');
    expect(await problems()).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.setViewportSize({ width: 760, height: 1200 });
    await takePictures(page, 'handover-rtl');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await page.setViewportSize({ width: 1360, height: 860 });
  });

  it('is copied as rich text in which nothing is markup', async () => {
    await started.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await toast(page, 'Copied').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text();
      return { html: await text('text/html'), plain: await text('text/plain') };
    });
    expect(copied.plain).toContain(hostile);
    expect(copied.html).toContain('&lt;img src=x');
    expect(copied.html).not.toContain('<img');
  });

  it('is saved as one file that runs nothing and asks for nothing', async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('Handover-Northwind-Traders.html');
    const html = await readFile(await file.path(), 'utf8');
    const reader = await started.context.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.setContent(html);
    await reader.getByText(hostile).first().waitFor();
    expect(await reader.title()).toBe('Handover · Northwind Traders');
    expect(await reader.locator('img, script, link, iframe, a').count()).toBe(0);
    expect(asked).toEqual([]);
    expect(await axeFindings(reader)).toEqual([]);
    await reader.close();
  });
});

describe('what was seen', () => {
  it('is shown day by day once a mail was opened, and axe finds nothing', async () => {
    await page.goto(`${dashboard}#seen`);
    await page.getByRole('heading', { level: 2, name: /^Received mail/ }).waitFor();
    await page
      .getByRole('img', { name: /days? (?:was|were) seen/ })
      .first()
      .waitFor();
    await page.getByText('Month by month').first().click();
    await page.getByRole('columnheader', { name: 'Days seen' }).first().waitFor();
    await takePictures(page, 'seen');
    expect(await problems()).toEqual([]);
  });
});
