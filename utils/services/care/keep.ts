import { browser } from '../../platform/browser.ts';
import type { Clock } from '../../platform/clock.ts';
import { logProblem } from '../../platform/log.ts';
import type { OpenStore } from '../../store/index.ts';
import { hasBegun } from '../consent.ts';
import { tellJoined } from '../relay.ts';
import { showLate } from './badge.ts';
import { showDigest } from './digest.ts';
import { refreshSome } from './refresh.ts';
import { signalRules } from '../../signals/needs-care.ts';

/** Comes around every hour: what was not late an hour ago may be. */
export const careAlarm = 'care';
/** Comes where the background died before it had looked at what was written. */
export const careSoonAlarm = 'care soon';

const hourly = 60;
/** After the last of many writes, in milliseconds: an import is looked at once it pauses. */
const pause = 200;
/** Pages are told no more often than this, in milliseconds, and then everything else comes first for a while. */
const tellEvery = 2000;
const breath = 100;

/** Sees to it that what needs care is looked at each hour; an alarm outlives the background. */
export async function startCare(): Promise<void> {
  const present = await browser.alarms.get(careAlarm);
  if (present === undefined || present === null)
    await browser.alarms.create(careAlarm, { delayInMinutes: 1, periodInMinutes: hourly });
}

/** Keeps what needs care up to date with the records, and the count on the toolbar button with the clock. */
export function keepCare(store: OpenStore, clock: Clock) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the writes: with each one, looking at what was stale before it ends, to begin anew once they pause. */
  let writes = 0;

  async function catchUp(): Promise<void> {
    if (!(await hasBegun())) return;
    await store.care.renew(signalRules);
    await lookAtStale();
    await showLate(store, clock());
    await showDigest(store, clock());
  }

  /** A few clients at a time, so that whoever wants to read gets their turn; pages are told now and then, and at the end. */
  async function lookAtStale(): Promise<void> {
    const untold: string[] = [];
    const begun = writes;
    let toldAt = clock();
    for (let ids = await refreshSome(store, clock()); ids.length > 0; ids = await refreshSome(store, clock())) {
      untold.push(...ids);
      if (begun !== writes) break;
      if (clock() - toldAt < tellEvery) continue;
      tellPages(untold.splice(0));
      toldAt = clock();
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
    if (untold.length > 0) tellPages(untold);
  }

  return {
    catchUp,
    /** Looks soon at what has changed. */
    async soon(): Promise<void> {
      writes += 1;
      clearTimeout(timer);
      timer = setTimeout(() => {
        catchUp().catch((error: unknown) => logProblem('needs care', error));
      }, pause);
      await browser.alarms.create(careSoonAlarm, { delayInMinutes: 0.5 });
    },
  };
}

/** Most of the time no page is open. */
function tellPages(clientIds: readonly string[]): void {
  const notice = { changed: clientIds.map((id) => ({ kind: 'care', id })) };
  browser.runtime.sendMessage(notice).catch(() => {});
  tellJoined(notice);
}
