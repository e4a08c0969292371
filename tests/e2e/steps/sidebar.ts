import type { Frame, Locator, Page } from 'playwright-core';

/** The people on the screen. */
export function people(sidebar: Frame): Locator {
  return sidebar.getByRole('list', { name: 'People' });
}

/** Somebody among them. */
export function person(sidebar: Frame, email: string): Locator {
  return people(sidebar).locator(`[data-email="${email}"]`);
}

/** The client's card. */
export function client(within: Frame | Page): Locator {
  return within.getByRole('region', { name: 'Client', exact: true });
}

/** The id of the client whose card is shown. */
export async function shownClientId(within: Frame | Page): Promise<string> {
  const id = await client(within).getAttribute('data-client-id');
  if (id === null) throw new Error('no client is shown');
  return id;
}

/** Waits until the card of this client is shown. */
export async function clientShown(within: Frame | Page, name: string): Promise<void> {
  await client(within).getByRole('heading', { level: 1, name }).waitFor();
}

/** The entries of the timeline that mention something. */
export function entries(within: Frame | Page, text: string | RegExp = ''): Locator {
  return within.getByRole('list', { name: 'Timeline' }).getByRole('listitem').filter({ hasText: text });
}

/** "Log", one line, Enter: with the keyboard alone. */
export async function logByKeyboard(page: Page, sidebar: Frame, line: string): Promise<void> {
  await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
  await page.keyboard.press('Enter');
  await sidebar
    .getByRole('textbox', { name: /^What it was/ })
    .and(sidebar.locator(':focus'))
    .waitFor();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

/** The line that says what was done, with "Undo". */
export function toast(within: Frame | Page, text: string): Locator {
  return within.locator('.toast').filter({ hasText: text });
}

/** Takes back what was just done. */
export async function undo(within: Frame | Page, done: string): Promise<void> {
  await toast(within, done).last().getByRole('button', { name: 'Undo' }).click();
  await toast(within, 'Taken back').first().waitFor();
}

/** "Draft recap" with notes typed in; the preview follows. */
export async function startRecap(sidebar: Frame, notes: string): Promise<void> {
  await sidebar.getByRole('button', { name: 'Draft recap' }).click();
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill(notes);
}

/** The mail as it will look. */
export function preview(within: Frame | Page): Locator {
  return within.getByRole('region', { name: 'The mail as it will look' });
}
