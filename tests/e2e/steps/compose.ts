import type { Locator, Page } from 'playwright-core';

/** Opens a reply inside the thread that is open. */
export async function openReply(page: Page): Promise<Locator> {
  await page.locator('.amn').getByText('Reply', { exact: true }).last().click();
  return bodyOf(page);
}

/** Opens a new mail in a popup at the bottom of the page. */
export async function openPopup(page: Page): Promise<Locator> {
  await page.getByRole('navigation').getByRole('button', { name: 'Compose' }).click();
  return bodyOf(page);
}

/** Where the mail is written. */
export async function bodyOf(page: Page): Promise<Locator> {
  const body = page.getByRole('textbox', { name: 'Message Body' }).last();
  await body.waitFor();
  return body;
}

/** The names in the "To" field. */
export function recipients(page: Page): Locator {
  return page.locator('[name=to]').getByRole('option');
}

/** Presses "Send"; the page says that the mail was sent. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Send/ }).last().click();
  await page.getByRole('alert').getByText('View message').waitFor();
}

/** What the last mail of the thread that was just sent says: only what the page had been told of. */
export async function sentText(page: Page): Promise<string> {
  await page.getByRole('alert').getByText('View message').click();
  return page.locator('.a3s').last().innerText();
}
