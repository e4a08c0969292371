import { expect } from 'vitest';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { extensionOrigin } from '../browser/worker.ts';

/**
 * The first-run page opens by itself; the person says which address is theirs and turns recording on. Returns the page: what
 * is in the store is asked from there.
 */
export async function turnRecordingOn(context: BrowserContext, address: string): Promise<Page> {
  const page = await firstRunPage(context);
  await page.getByRole('textbox', { name: 'Your own addresses' }).fill(address);
  await page.getByRole('button', { name: 'Turn recording on' }).click();
  await page.getByRole('button', { name: 'Turn recording on' }).waitFor({ state: 'detached' });
  return page;
}

/** On the options page, the person turns Clientside on for the address of their own webmail. */
export async function turnOnFor(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/options.html`);
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill(address);
  await page.getByRole('button', { name: 'Turn on there' }).click();
  await page.getByText(/^Clientside runs on/).waitFor();
  await page.close();
}

/** Waits until the sidebar shows what is on the page. */
export async function shownIn(sidebar: Frame, view: 'thread' | 'compose'): Promise<Frame> {
  await sidebar.locator(`body[data-view="${view}"]`).waitFor();
  return sidebar;
}

/** "Add client" at a person, with the name that is proposed. */
export async function addClient(sidebar: Frame, email: string, proposedName: string): Promise<void> {
  await sidebar.locator(`[data-email="${email}"]`).getByRole('button', { name: 'Add client' }).click();
  await expect.poll(() => sidebar.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(proposedName);
  await sidebar.getByRole('button', { name: 'Add client' }).click();
  await sidebar.getByRole('region', { name: 'Client' }).getByRole('heading', { name: proposedName }).waitFor();
}

/** "Log", one line, Enter. */
export async function logCall(sidebar: Frame, line: string): Promise<void> {
  await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
  await sidebar.getByRole('textbox', { name: /^What it was/ }).fill(line);
  await sidebar.getByRole('textbox', { name: /^What it was/ }).press('Enter');
}

/** "Draft recap", notes, "Insert into mail". */
export async function draftRecap(sidebar: Frame, notes: string): Promise<void> {
  await sidebar.getByRole('button', { name: 'Draft recap' }).click();
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill(notes);
  await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
}

/** Waits until the newest recap on the timeline has come this far. */
export async function newestRecap(sidebar: Frame, steps: string): Promise<void> {
  const entries = sidebar.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  const newest = entries.filter({ hasText: 'drafted' }).first();
  await newest.getByText(steps, { exact: true }).waitFor();
}

async function firstRunPage(context: BrowserContext): Promise<Page> {
  const origin = await extensionOrigin(context);
  const isFirstRun = (page: Page): boolean => page.url().startsWith(`${origin}/options.html`);
  return context.pages().find(isFirstRun) ?? (await context.waitForEvent('page', { predicate: isFirstRun }));
}
