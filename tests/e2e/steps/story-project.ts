import type { Page } from 'playwright-core';
import { toast } from './sidebar.ts';
import { pressed } from './story-kills.ts';
import { openDetails, tabOpenedBy, type Story } from './story-start.ts';

/** Adds a project beside the mail, and opens its page. */
export async function beginProject(story: Story, name: string, everyDays: number): Promise<Page> {
  const { sidebar } = story.mail;
  await openDetails(sidebar);
  await sidebar.getByRole('button', { name: 'Add a project' }).click();
  const form = sidebar.getByRole('form', { name: 'Add a project' });
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await form.getByLabel('They hear of it every so many days').fill(String(everyDays));
  await form.getByRole('button', { name: 'Save' }).click();
  const open = sidebar.getByRole('link', { name: `Open the project: ${name}` });
  const page = await tabOpenedBy(story, () => open.click());
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
}

/** Types a part of the outline where it stands. */
export async function typeOutline(
  page: Page,
  part: 'Purpose' | 'Scope' | 'Parameters' | 'Start' | 'End',
  text: string,
): Promise<void> {
  await page.getByRole('button', { name: `Add ${part}`, exact: true }).click();
  const form = page.getByRole('form', { name: part, exact: true });
  await form.getByLabel(part, { exact: true }).fill(text);
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: `Add ${part}`, exact: true }).waitFor({ state: 'detached' });
  await form.waitFor({ state: 'detached' });
}

/** Adds a milestone with the day that was agreed and who sees to it. */
export async function addMilestone(page: Page, name: string, agreed: string, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  const form = page.getByRole('form', { name: 'Add a milestone' });
  await form.getByRole('textbox', { name: 'Milestone' }).fill(name);
  await form.getByRole('textbox', { name: 'Who' }).fill(who);
  await form.getByLabel('Agreed').fill(agreed);
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: new RegExp(name) }).waitFor();
}

/** Moves a milestone to another day, and the later ones by as many days. */
export async function moveMilestone(page: Page, name: string, day: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name, exact: true }).click();
  const form = page.getByRole('form', { name, exact: true });
  await form.getByLabel('Now').fill(day);
  await form.getByRole('checkbox', { name: /^Move the / }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Says on which day a milestone was done; the background dies between, where it is told to. */
export async function milestoneDone(
  page: Page,
  name: string,
  day: string,
  save: (press: () => Promise<void>) => Promise<void> = (press) => press(),
): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name, exact: true }).click();
  const form = page.getByRole('form', { name, exact: true });
  await form.getByLabel('Done on').fill(day);
  await save(() => pressed(form.getByRole('button', { name: 'Save' })));
  await form.waitFor({ state: 'detached' });
  await page.getByRole('list', { name: 'Log' }).getByText(`Done: “${name}”`).waitFor();
}

/** Sets the outline down as the client agreed to it. */
export async function setVersion(
  page: Page,
  version: number,
  why: string,
  agreedOn: string,
  save: (press: () => Promise<void>) => Promise<void> = (press) => press(),
): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Set down a version' }).click();
  const form = page.getByRole('form', { name: 'Set down a version' });
  await form.getByRole('textbox').first().fill(why);
  await form.getByLabel('Agreed by the client on').fill(agreedOn);
  await save(() => pressed(form.getByRole('button', { name: 'Save' })));
  const versions = page.getByRole('list', { name: 'Versions of the outline' });
  await versions.getByText(`Version ${version}`, { exact: true }).waitFor();
}

/** Writes a line into the log. */
export async function writeStep(page: Page, sort: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Write a line' }).click();
  const form = page.getByRole('form', { name: 'Write a line' });
  await form.getByLabel('What it is').selectOption(sort);
  await form.getByRole('textbox', { name: 'What happened' }).fill(text);
  await form.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'Written into the log').waitFor();
  await page.getByRole('list', { name: 'Log' }).getByText(text).waitFor();
}
