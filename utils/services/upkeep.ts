import { browser } from '../platform/browser.ts';
import { systemClock } from '../platform/clock.ts';
import type { OpenStore } from '../store/index.ts';
import { hasBegun } from './consent.ts';
import { carryOnLater, keepUpImports } from './imports/later.ts';
import { isRosterKey, rosterKey } from '../settings/roster.ts';
import { absorbSettings, copySettingsAgain } from '../settings/stored-settings.ts';
import { notCopied, syncAlarm } from '../settings/sync-state.ts';
import { finishWork, mergingAlarm } from './merging/work.ts';
import { absorbRoster, publishRoster } from './roster.ts';
import { settlePlanned } from './settle-planned.ts';

export const upkeepAlarm = 'upkeep';
export const rosterAlarm = 'roster';

/** A day, in minutes. */
const daily = 1440;

/**
 * Sees to it that the upkeep comes around; an alarm outlives the background. It does not outlive the browser everywhere:
 * where this one is gone, so is that of an import which the browser's end cut off.
 */
export async function startUpkeep(): Promise<void> {
  const present = await browser.alarms.get(upkeepAlarm);
  if (present === undefined || present === null) {
    await browser.alarms.create(upkeepAlarm, { delayInMinutes: 1, periodInMinutes: daily });
    await carryOnLater();
  }
}

/** What is due under the name of an alarm. Before recording was ever turned on there are no records to keep up. */
export async function upkeepOf(store: OpenStore, alarm: string, clock = systemClock): Promise<void> {
  if (alarm === syncAlarm || alarm === upkeepAlarm) await copyAgain(store);
  if (!(await hasBegun())) return;
  if (alarm === rosterAlarm) await publishRoster(store);
  if (alarm === mergingAlarm) await finishWork(store);
  if (alarm !== upkeepAlarm) return;
  await store.migrate();
  await settlePlanned(store, clock());
  await store.prune();
  await absorbRoster(store);
  await finishWork(store);
  await keepUpImports(clock);
}

/** Takes over what became different in another browser of the user, by the keys of the synchronised storage. */
export async function absorbSync(store: OpenStore, changed: string[]): Promise<void> {
  await absorbSettings(changed);
  if (changed.some(isRosterKey)) await absorbRoster(store);
}

/** Copies to the synchronised storage what it did not take the last time. */
async function copyAgain(store: OpenStore): Promise<void> {
  await copySettingsAgain();
  if ((await notCopied()).includes(rosterKey)) await publishRoster(store);
}
