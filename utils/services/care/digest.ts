import { browser, type Notifications } from '../../platform/browser.ts';
import { editDigest, readDigest } from '../../settings/digest.ts';
import type { OpenStore } from '../../store/index.ts';
import { hasBegun } from '../consent.ts';
import { localDay } from '../../platform/local-day.ts';
import { isDigestDue, nextDigest } from './digest-time.ts';
import { digestText, named } from './digest-text.ts';
import { careAt } from './list.ts';

export const digestAlarm = 'digest';
const notificationId = 'digest';

/** The name of the extension's notifications is there only where the person allowed them. */
function allowedNotifications(): Notifications.Static | undefined {
  const { notifications }: { notifications?: Notifications.Static } = browser;
  return notifications;
}

/** Chooses when the digest comes, from the next such time on; null turns it off. */
export async function chooseDigest(at: string | null, now: number): Promise<void> {
  // A time that has passed today is meant for tomorrow.
  await editDigest({ at, ...(at !== null && isDigestDue(now, at, null) && { shownOn: localDay(now) }) });
  await setAlarm(at, now);
}

/**
 * Shows the digest if it is due, and sets the alarm anew. Asked at its own alarm and each hour: an alarm counts on when the
 * clock is put forward or back, and does not come while the browser is closed.
 */
export async function showDigest(store: Pick<OpenStore, 'care'>, now: number): Promise<void> {
  const { at, shownOn } = await readDigest();
  if (at === null) return;
  await setAlarm(at, now);
  const notifications = allowedNotifications();
  if (notifications === undefined || !isDigestDue(now, at, shownOn) || !(await hasBegun())) return;
  await editDigest({ shownOn: localDay(now) });
  const text = digestText(await careAt(store, now, { clientId: null, limit: named }));
  if (text === null) return;
  await notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    ...text,
  });
}

let isHeard = false;
/** A press on the digest opens the list. To be called at each start, and once notifications are allowed. */
export function hearDigest(): void {
  const notifications = allowedNotifications();
  if (notifications === undefined || isHeard) return;
  isHeard = true;
  notifications.onClicked.addListener((id) => {
    if (id !== notificationId) return;
    void notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#needs-care') });
  });
}

async function setAlarm(at: string | null, now: number): Promise<void> {
  if (at === null) await browser.alarms.clear(digestAlarm);
  else await browser.alarms.create(digestAlarm, { when: nextDigest(now, at) });
}
