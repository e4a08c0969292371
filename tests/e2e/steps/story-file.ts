import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { recordsOnDisk } from './records-on-disk.ts';

const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.array(z.object({ fields: z.object(shape) }));

/** What the story looks at in a case file as it is saved. */
const savedFile = z.object({
  format: z.literal('clientside-case-file'),
  client: z.string(),
  project: z.object({
    fields: z.object({
      name: z.string(),
      purpose: z.string(),
      status: z.string(),
      milestones: z.record(
        z.string(),
        z.object({ name: z.string(), agreed: z.string(), current: z.string(), actual: z.string() }),
      ),
    }),
  }),
  outlines: fields({ version: z.number(), why: z.string(), agreedOn: z.string() }),
  steps: fields({ sort: z.string(), text: z.string() }),
  feedback: fields({
    sort: z.string(),
    text: z.string(),
    themes: z.record(z.string(), z.literal(true)),
    action: z.string(),
    clarifiedOn: z.string(),
    actedOn: z.string(),
    toldOn: z.string(),
  }),
  surveys: fields({ code: z.string(), state: z.string(), score: z.number(), comment: z.string() }),
  correspondence: z.object({ letters: z.array(z.object({ id: z.string(), subject: z.string(), medium: z.string() })) }),
});
export type SavedCaseFile = z.infer<typeof savedFile>;

/** Goes from the page of a project to its case file. */
export async function openCaseFile(project: Page, name: string): Promise<void> {
  await project.bringToFront();
  await project.getByRole('link', { name: 'Case file' }).click();
  await project.getByRole('heading', { level: 1, name: `Case file · ${name}` }).waitFor();
}

/** A part of a paper, by its title. */
export function partOf(page: Page, title: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
}

/** Saves the case file that is open as JSON, and reads what was saved. */
export async function saveCaseFile(page: Page): Promise<SavedCaseFile> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  return savedFile.parse(JSON.parse(readFileSync(await (await saved).path(), 'utf8')));
}

/** How many records of each kind lie on the disk: what was written twice would be one more. */
export async function countedOnDisk(own: Page): Promise<Record<string, number>> {
  const rows = z.array(z.object({ kind: z.string(), deleted: z.boolean() })).parse(await recordsOnDisk(own));
  const counted: Record<string, number> = {};
  for (const { kind, deleted } of rows) if (!deleted) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}
