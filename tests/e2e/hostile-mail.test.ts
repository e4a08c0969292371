import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reload, openThread } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { client, entries, people, person, preview, startRecap } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* A mail whose names, subject and text try to be markup, to run, to turn the line around, and to fill the screen. */

const sender = 'mallory@evil.example';
const reversed = 'reversed@evil.example';
const long = `${'long'.repeat(14)}@evil.example`;
const markup = `"><img src=x onerror="document.documentElement.dataset.pwned='yes'">`;

let started: Started;
let opened: Opened;

beforeAll(async () => {
  started = await startRecording();
  opened = await openThread(started.context, 'hostile');
});
afterAll(() => started.browser.close());

/** Nothing of the mail became an element or ran, in the page or in the sidebar. */
async function nothingRan(): Promise<void> {
  const { page, sidebar } = opened;
  expect(await sidebar.locator('img, script:not([src]), iframe, object').count()).toBe(0);
  for (const frame of page.frames()) expect(await frame.locator('html').getAttribute('data-pwned')).toBeNull();
  expect(await page.locator('[g_editable=true] :is(img, script, iframe)').count()).toBe(0);
}

describe('a hostile mail', () => {
  it('is text in the list of people, and a name that turns the line around turns itself alone', async () => {
    const { sidebar } = opened;
    expect(await person(sidebar, sender).innerText()).toContain('<img src=x onerror=');
    const title = person(sidebar, reversed).locator('bdi').first();
    expect(await title.textContent()).toContain('<script>alert(1)</script>');
    expect(await title.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
    await nothingRan();
  });

  it('does not push anything out of the sidebar', async () => {
    const { sidebar } = opened;
    await person(sidebar, long).waitFor();
    expect(await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const width = await people(sidebar).evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
  });

  it('becomes a client whose name, card and timeline are text', async () => {
    const { sidebar } = opened;
    await person(sidebar, sender).getByRole('button', { name: 'Add client' }).click();
    await sidebar.getByRole('textbox', { name: 'Name', exact: true }).fill(markup);
    await sidebar.getByRole('button', { name: 'Add client' }).click();
    await client(sidebar).getByRole('heading', { level: 1, name: markup }).waitFor();
    await entries(sidebar, 'Hello').first().getByRole('button').first().click();
    await entries(sidebar, '<script>alert(1)</script>').first().waitFor();
    await nothingRan();
  });

  it('is text in the recap, in its preview and in the mail that it is put into', async () => {
    const { page, sidebar } = opened;
    await page.locator('.ams').click();
    const editor = page.locator('[g_editable=true]');
    await editor.waitFor();
    await startRecap(sidebar, `decided: ${markup}\n<script>alert(1)</script>`);
    await preview(sidebar).getByText('onerror').first().waitFor();
    await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
    await expect.poll(() => editor.innerText()).toContain('<img src=x onerror=');
    expect(await editor.innerText()).toContain('<script>alert(1)</script>');
    await nothingRan();
  });

  it('is still text after a reload', async () => {
    opened.sidebar = await reload(opened.page);
    await client(opened.sidebar).getByRole('heading', { level: 1, name: markup }).waitFor();
    await nothingRan();
  });
});

it('violates no policy and raises no error', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
