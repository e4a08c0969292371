import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { care, promises } from './care.ts';
import { patience } from './start.ts';

/** What was proposed in the words of a mail; one key takes it. */
export async function takeProposal(page: Page, sidebar: Frame, said: string): Promise<void> {
  const promise = promises(sidebar).filter({ hasText: said });
  await promise.and(sidebar.locator('[data-state=proposed]')).focus();
  await page.keyboard.press('t');
  await promise.and(sidebar.locator('[data-state=open]')).waitFor();
}

/** A promise asks whether a later sentence says that it is kept; one key says so, and it is gone. */
export async function closeBySentence(page: Page, sidebar: Frame, said: string, sentence: string): Promise<void> {
  const promise = promises(sidebar).filter({ hasText: said });
  await promise.getByText(sentence).waitFor();
  await promise.focus();
  await page.keyboard.press('y');
  await expect.poll(() => promise.count(), patience).toBe(0);
}

/** The row of a talk without a recap. */
export function recapOwed(sidebar: Frame, subject: string): Locator {
  return care(sidebar).and(sidebar.locator('[data-signal=recap-owed]')).filter({ hasText: subject });
}

/** One key on the row of a talk opens its recap with the facts filled in, which goes into the mail that is open. */
export async function draftOwedRecap(page: Page, sidebar: Frame, subject: string, facts: string): Promise<void> {
  await recapOwed(sidebar, subject).focus();
  await page.keyboard.press('r');
  const notes = sidebar.getByRole('textbox', { name: 'Notes' });
  await notes.waitFor();
  expect(await notes.inputValue()).toContain(facts);
  await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
  await sidebar.getByText('It is in your mail.').waitFor();
}
