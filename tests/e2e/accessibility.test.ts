import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { seedDemo } from '../demo/seed.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { axeFindings } from './steps/axe.ts';
import { eventShown, openPopup, openWeekOf } from './steps/calendar.ts';
import { openGmail, openThread } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { client, clientShown, logByKeyboard, startRecap, toast } from './steps/sidebar.ts';
import { patience, startFresh } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* Every state of the sidebar and of the other pages, light and narrow, dark and wide: axe finds nothing. */

const looks = [
  { colorScheme: 'light', width: 280 },
  { colorScheme: 'dark', width: 600 },
] as const;
type Look = (typeof looks)[number];

let started: Started;

beforeAll(async () => {
  started = await startFresh();
});
afterAll(() => started.browser.close());

/** What is wrong with what a page shows: what axe finds, and what stands out at its side. */
async function problemsIn(within: Frame | Page): Promise<string[]> {
  const findings = await axeFindings(within);
  const outside = await within.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return outside > 0 ? [...findings, `${outside} pixels stand out`] : findings;
}

/** The same for the sidebar, in each look. */
async function problemsOf({ page, sidebar }: Opened, seen: readonly Look[] = looks): Promise<string[]> {
  const problems: string[] = [];
  for (const { colorScheme, width } of seen) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const frame = await sidebar.frameElement();
    await frame.evaluate((element, size) => element.parentElement?.style.setProperty('--width', size), `${width}px`);
    await sidebar.waitForFunction((size) => Math.abs(innerWidth - size) < 3, width);
    problems.push(...(await problemsIn(sidebar)).map((problem) => `${colorScheme} ${width}: ${problem}`));
  }
  return problems;
}

async function problemsOfPage(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    problems.push(...(await problemsIn(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  return problems;
}

describe('before recording is turned on', () => {
  it('the first run, in the sidebar and on its own page', async () => {
    const opened = await openThread(started.context, 'northwind-quote');
    await opened.sidebar.getByRole('button', { name: 'Turn recording on' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    expect(await problemsOfPage(started.options)).toEqual([]);
    await opened.sidebar.getByRole('textbox').fill('not an address');
    await opened.sidebar.getByRole('button', { name: 'Turn recording on' }).click();
    await opened.sidebar.getByText('Not a mail address').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await opened.sidebar.getByRole('button', { name: 'Not now' }).click();
    await opened.sidebar.getByRole('list', { name: 'People' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await opened.page.close();
  });
});

describe('beside a mail', () => {
  let opened: Opened;

  beforeAll(async () => {
    await callBackground(started.options, 'settings.edit', {
      edit: { ownAddresses: [maria.email], recording: true, signature: maria.name },
    });
  });

  it('strangers, and the form for a new client', async () => {
    opened = await openThread(started.context, 'free-mail');
    await opened.sidebar.getByRole('button', { name: 'Add client' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await opened.sidebar.getByRole('button', { name: 'Add client' }).click();
    await opened.sidebar.getByRole('textbox', { name: 'Domain' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await opened.page.close();
  });

  it('a list of mails, and people in other scripts', async () => {
    await seedDemo(started.options, new Date());
    opened = await openGmail(started.context, '#inbox');
    await opened.sidebar.locator('body[data-view=list]').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await opened.page.close();
    opened = await openThread(started.context, 'right-to-left');
    await opened.sidebar.getByRole('list', { name: 'People' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await opened.page.close();
  });

  it('a client with a history, an entry of it opened, a kind without entries', async () => {
    opened = await openThread(started.context, 'northwind-quote');
    const { sidebar } = opened;
    await clientShown(sidebar, 'Northwind Traders');
    expect(await problemsOf(opened)).toEqual([]);
    const timeline = sidebar.getByRole('list', { name: 'Timeline' });
    await timeline.getByRole('listitem').first().getByRole('button').first().click();
    await sidebar.getByRole('button', { name: 'Delete', exact: true }).first().waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.getByRole('tab', { name: 'Notes' }).click();
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.getByRole('tab', { name: 'All', exact: true }).click();
  });

  it('everything of the card, as it is edited in place', async () => {
    const { page, sidebar } = opened;
    await sidebar.getByRole('button', { name: '3 needs' }).click();
    // What is folded away is made when it is opened, and has more folded away in it.
    await client(sidebar).getByText('Details', { exact: true }).click();
    await client(sidebar).getByRole('button', { name: 'Delete client' }).waitFor();
    const folded = client(sidebar).locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await problemsOf(opened)).toEqual([]);
    const editable = client(sidebar).locator('button.editable[title^="Edit: "]');
    expect(await editable.count()).toBeGreaterThan(10);
    for (const [index, button] of (await editable.all()).entries()) {
      await expect.poll(() => client(sidebar).getByRole('form').count(), patience).toBe(0);
      await button.click();
      await client(sidebar).getByRole('form').waitFor();
      expect(await problemsOf(opened, looks.slice(index % 2, (index % 2) + 1))).toEqual([]);
      await page.keyboard.press('Escape');
      await button.waitFor();
    }
    for (const add of ['Add a goal', 'Add a need']) {
      await sidebar.getByRole('button', { name: add }).click();
      await client(sidebar).getByRole('form').waitFor();
      expect(await problemsOf(opened)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.close();
  }, 180_000);

  it('a contact that is logged or planned, what was not finished, and what is said of it', async () => {
    opened = await openThread(started.context, 'northwind-quote');
    const { page, sidebar } = opened;
    await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
    await sidebar.getByText('When and with whom').click();
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.getByRole('textbox', { name: /^What it was/ }).fill('Half of it');
    await page.keyboard.press('Escape');
    await sidebar.getByText('Not logged yet').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await logByKeyboard(page, sidebar, ' and the rest');
    await toast(sidebar, 'Logged').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await client(sidebar).locator('[title="Plan the next contact"]').click();
    await sidebar.getByRole('button', { name: 'Plan', exact: true }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await page.close();
  });

  it('a recap with its preview, its recipients, and edited by hand', async () => {
    opened = await openThread(started.context, 'northwind-quote');
    const { page, sidebar } = opened;
    await startRecap(sidebar, 'scope: 40 seats\ndecided: the annual plan\nwe send it by 3/4\n? June\nnext: thu 14:00');
    await sidebar.getByRole('list', { name: 'Dates that were understood' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.locator('[aria-controls=recap-recipients]').click();
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Edit', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Follow the notes again' }).waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Follow the notes again' }).click();
    await toast(sidebar, 'follows the notes').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await page.close();
  });

  it('a page that cannot be read, and recording that is off', async () => {
    opened = await openThread(started.context, 'northwind-quote', { idsAfter: 0, rebuiltAfter: 0 });
    const { page, sidebar } = opened;
    await callBackground(started.options, 'settings.edit', { edit: { recording: false } });
    await sidebar.getByText('Recording is off').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[role=main] [role=listitem] *:not(.adn, .adf)'))
        for (const name of part.getAttributeNames()) part.removeAttribute(name);
    });
    await sidebar.locator('body[data-view=unreadable]').waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await callBackground(started.options, 'settings.edit', { edit: { recording: true } });
    await page.close();
  });
});

describe('beside the calendar', () => {
  it('an event before and after it was logged, and one that hides its guests', async () => {
    const event = eventOf('northwind-kick-off');
    const opened = await openWeekOf(started.context, event);
    const { page, sidebar } = opened;
    await openPopup(page, event);
    await eventShown(sidebar, 'Northwind kick-off');
    await clientShown(sidebar, 'Northwind Traders').catch(() => client(sidebar).waitFor());
    expect(await problemsOf(opened)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
    await sidebar.getByText('Logged', { exact: true }).first().waitFor();
    expect(await problemsOf(opened)).toEqual([]);
    await openPopup(page, eventOf('town-hall'));
    await eventShown(sidebar, 'Town hall');
    expect(await problemsOf(opened)).toEqual([]);
    await page.close();
  });
});

describe('the other pages', () => {
  it('the options, with the editor of templates', async () => {
    const page = await started.context.newPage();
    await page.goto(`${await extensionOrigin(started.context)}/options.html`);
    await page.getByRole('heading', { name: 'Templates' }).waitFor();
    expect(await problemsOfPage(page)).toEqual([]);
    await page.close();
  });

  it('the dashboard, and a client in it', async () => {
    const page = await started.context.newPage();
    await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#clients`);
    await page.getByText('Northwind Traders').first().waitFor();
    expect(await problemsOfPage(page)).toEqual([]);
    await page.getByText('Northwind Traders').first().click();
    await client(page).waitFor();
    expect(await problemsOfPage(page)).toEqual([]);
    await page.close();
  });
});
