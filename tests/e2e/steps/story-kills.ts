import type { Locator } from 'playwright-core';
import { killServiceWorker } from '../../browser/worker.ts';
import type { Story } from './story-start.ts';

/** Kills the background between two steps: what was said to be done must be on the disk. */
export async function kill(story: Story): Promise<void> {
  await killServiceWorker(story.started.options);
  story.kills += 1;
}

/** Presses something, and kills the background while it is at it: the page has to try again, and once only is it done. */
export async function killDuring(story: Story, press: () => Promise<void>): Promise<void> {
  await Promise.all([press(), kill(story)]);
}

/** Presses a button by keyboard: a click may miss what moves, as the sidebar does while it finds its background again. */
export async function pressed(button: Locator): Promise<void> {
  await button.press('Enter');
}
