import { isOwn } from '../../identity/standing.ts';
import type { Item, ItemOf } from '../../importers/item.ts';
import { daysOfFile } from '../../signals/seen-days.ts';
import type { Change, Reader } from '../../store/types.ts';
import { daysToRecord, localDay, type DaysSeen } from './days-to-record.ts';

/** Mails of one file that lie further apart, in days, say nothing of what was between them; and events. */
const mailsApart = 14;
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

/** A file that holds both mail that came and mail that went shows every mail of its days. */
function daysOfMails(mails: readonly ItemOf<'mail'>[], own: readonly string[]): DaysSeen[] {
  const { whole, last } = daysOfFile(
    mails.map(({ at }) => localDay(at)),
    mailsApart,
  );
  const mine = (mail: ItemOf<'mail'>) => [mail.from, ...mail.to, ...mail.cc].find(({ email }) => isOwn(email, own));
  const mailbox =
    mails
      .map(mine)
      .find((address) => address !== undefined)
      ?.email.toLowerCase() ?? '';
  const [sent, received] = [true, false].map((isOurs) => mails.some(({ from }) => isOwn(from.email, own) === isOurs));
  const directions = [...(received ? ['received' as const] : []), ...(sent ? ['sent' as const] : [])];
  return directions.flatMap((of) => [
    { of, mailbox, site: 'mailbox', source: 'file' as const, days: whole },
    { of, mailbox, site: inPart, source: 'file' as const, days: last },
  ]);
}

function daysOfEvents(events: readonly ItemOf<'event'>[]): DaysSeen[] {
  const { whole, last } = daysOfFile(
    events.map(({ at }) => localDay(at)),
    eventsApart,
  );
  return [{ of: 'calendar', mailbox: '', site: 'calendar', source: 'file', days: [...whole, ...last] }];
}
