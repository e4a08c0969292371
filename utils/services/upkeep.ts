import { browser } from '../platform/browser.ts';
import type { OpenStore } from '../store/index.ts';
import { hasBegun } from './consent.ts';
import { absorbRoster, publishRoster } from './roster.ts';

export const upkeepAlarm = 'upkeep';
export const rosterAlarm = 'roster';

/** A day, in minutes. */
const daily = 1440;

/** Sees to it that the upkeep comes around; an alarm outlives the background. */
export async function startUpkeep(): Promise<void> {
  const present = await browser.alarms.get(upkeepAlarm);
  if (present === undefined || present === null) {
    await browser.alarms.create(upkeepAlarm, { delayInMinutes: 1, periodInMinutes: daily });
  }
}

/** What is due under the name of an alarm. Before recording was ever turned on there is nothing to keep up. */
export async function upkeepOf(store: OpenStore, alarm: string): Promise<void> {
  if (!(await hasBegun())) return;
  if (alarm === rosterAlarm) return publishRoster(store);
  if (alarm !== upkeepAlarm) return;
  await store.migrate();
  await store.prune();
  await absorbRoster(store);
}
