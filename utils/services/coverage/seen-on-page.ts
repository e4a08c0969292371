import type { Contact, View } from '../../sites/view.ts';
import { localDay } from '../../platform/local-day.ts';
import type { DaysSeen } from './days-to-record.ts';

/** The day of a mail that was opened, and whether it came in or went out. */
export function dayOfMail(
  view: Pick<View, 'account' | 'site'>,
  at: number,
  isOurs: boolean,
  from: Contact | null,
): DaysSeen {
  return {
    of: isOurs ? 'sent' : 'received',
    mailbox: (view.account ?? (isOurs ? from?.email : null) ?? '').toLowerCase(),
    site: view.site,
    source: 'page',
    days: [localDay(at)],
  };
}

/** The day of an event that was opened. */
export function dayOfEvent({ account, site }: Pick<View, 'account' | 'site'>, at: number): DaysSeen {
  return { of: 'calendar', mailbox: (account ?? '').toLowerCase(), site, source: 'page', days: [localDay(at)] };
}
