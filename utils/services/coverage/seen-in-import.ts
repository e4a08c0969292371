import { isOwn } from '../../identity/standing.ts';
import type { Item, ItemOf, NamedAddress } from '../../importers/item.ts';
import { daysOfFile } from '../../signals/seen-days.ts';
import type { Change, Reader } from '../../store/types.ts';
import { localDay } from '../../platform/local-day.ts';
import { daysToRecord, type DaysSeen } from './days-to-record.ts';

/**
 * Mails of one direction that lie further apart in a file, in days, say nothing of what was between them: nobody writes over
 * a weekend. And events.
 */
const mailsApart = 3;
const eventsApart = 31;

/** Of days that were read in part alone: a single mail, the end of a file. */
export const inPart = 'single mails';

/** What makes the days known that a batch of an import shows, whoever of it was chosen: the file was read. */
export function importedDays(
  reader: Reader,
  items: readonly Item[],
  own: readonly string[],
): Promise<Change<'coverage'>[]> {
  const files = Map.groupBy(items, ({ place }) => place.file);
  return daysToRecord(
    reader,
    [...files.values()].flatMap((inFile) => [
      ...daysOfMails(
        inFile.filter((item) => item.kind === 'mail'),
        own,
      ),
      ...daysOfEvents(inFile.filter((item) => item.kind === 'event')),
    ]),
  );
}

/**
 * Each direction shows the days of its own mails: who keeps one sent mail among those that came has not kept all of them.
 * What was exported of one label shows none wholly.
 */
function daysOfMails(mails: readonly ItemOf<'mail'>[], own: readonly string[]): DaysSeen[] {
  const mailbox = mailboxOf(mails, own);
  const toOthers = mails.filter((mail) => everybodyIn(mail).some(({ email }) => !isOwn(email, own)));
  const sent = toOthers.filter(({ from }) => isOwn(from.email, own));
  const received = toOthers.filter(({ from }) => !isOwn(from.email, own));
  const isLabel = isOfOneLabel(mails);
  return [
    { of: 'received' as const, ofIt: received },
    { of: 'sent' as const, ofIt: sent },
  ].flatMap(({ of, ofIt }) => {
    const { whole, last } = daysOfFile(
      ofIt.map(({ at }) => localDay(at)),
      mailsApart,
    );
    const about = { of, mailbox, source: 'file' as const };
    return isLabel
      ? [{ ...about, site: inPart, days: [...whole, ...last] }]
      : [
          { ...about, site: 'mailbox', days: whole },
          { ...about, site: inPart, days: last },
        ];
  });
}

/** Whether every mail lies under one label: there are others in the mailbox that were not exported with it. */
function isOfOneLabel([first, ...others]: readonly ItemOf<'mail'>[]): boolean {
  return (first?.folders ?? []).some((label) => others.every(({ folders = [] }) => folders.includes(label)));
}

/** The first address of ours that a mail names. */
function mailboxOf(mails: readonly ItemOf<'mail'>[], own: readonly string[]): string {
  for (const mail of mails) {
    const mine = everybodyIn(mail).find(({ email }) => isOwn(email, own));
    if (mine !== undefined) return mine.email.toLowerCase();
  }
  return '';
}

function everybodyIn({ from, to, cc }: ItemOf<'mail'>): NamedAddress[] {
  return [from, ...to, ...cc];
}

function daysOfEvents(events: readonly ItemOf<'event'>[]): DaysSeen[] {
  const { whole, last } = daysOfFile(
    events.map(({ at }) => localDay(at)),
    eventsApart,
  );
  return [{ of: 'calendar', mailbox: '', site: 'calendar', source: 'file', days: [...whole, ...last] }];
}
