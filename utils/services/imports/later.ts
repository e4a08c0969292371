import { browser } from '../../platform/browser.ts';
import type { Clock } from '../../platform/clock.ts';
import { readSettings } from '../../settings/stored-settings.ts';
import type { OpenStore } from '../../store/index.ts';
import { openStaging, type Staging } from '../../store/staging.ts';
import { hasBegun, withConsent, type ConsentedStore } from '../consent.ts';
import type { Carrying } from './carry-on.ts';
import { carryOnWithAll } from './imports.ts';
import { tidyImports } from './tidy-imports.ts';

/** Goes on with imports where no page does: after the browser was closed in the middle. */
export const importAlarm = 'import';

/** What an import needs to go on without the page that began it. */
export async function carryingOf(store: ConsentedStore, staging: Staging, clock: Clock): Promise<Carrying> {
  const { ownAddresses } = await readSettings();
  return { store, staging, own: ownAddresses, now: clock };
}

/** Sees to it that what is under way is gone on with, whether or not a page asks. */
export function carryOnLater(): Promise<void> {
  return browser.alarms.create(importAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
}

/** Goes on with what is under way; once nothing is, the alarm goes too. */
export async function carryOnByAlarm(store: OpenStore, clock: Clock): Promise<void> {
  const isAnything = (await hasBegun()) && (await carryOnNow(store, clock));
  if (!isAnything) await browser.alarms.clear(importAlarm);
}

async function carryOnNow(store: OpenStore, clock: Clock): Promise<boolean> {
  const staging = openStaging();
  const isAnything = await carryOnWithAll(await carryingOf(withConsent(store), staging, clock));
  await staging.close();
  return isAnything;
}

/** What is due for imports once a day: what is over goes, and what is under way is not forgotten. */
export async function keepUpImports(clock: Clock): Promise<void> {
  const staging = openStaging();
  const isAnything = await tidyImports(staging, clock());
  await staging.close();
  if (isAnything) await carryOnLater();
}
