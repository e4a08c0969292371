import type { Output } from '../../messaging/contract.ts';
import { dayAt, type Moment } from '../../signals/moment.ts';
import { nothingKnown } from '../../signals/seen-days.ts';
import type { OpenStore } from '../../store/index.ts';
import { readSeenDays } from './read-days.ts';

type CareItem = Output<'care.list'>['own'][number];

/** What waits for a mail of ours, or says that there was none. */
const forMail: ReadonlySet<string> = new Set(['recap-owed', 'unanswered', 'question', 'silence', 'update-due']);

/** Adds to what waits for a mail of ours what may be said of the mail since: that none was sent, or that none was seen. */
export async function sayWhatIsKnown(
  { reading }: Pick<OpenStore, 'reading'>,
  items: readonly CareItem[],
  { at, zone }: Moment,
): Promise<CareItem[]> {
  const waiting = items.filter(({ wait }) => forMail.has(wait.signal));
  if (waiting.length === 0) return [...items];
  const today = dayAt(at, zone);
  const oldest = dayAt(Math.min(...waiting.map(({ wait }) => wait.since)), zone);
  const sent = await reading((reader) => readSeenDays(reader, 'sent', oldest, today));
  return items.map((item) =>
    forMail.has(item.wait.signal)
      ? { ...item, notSent: nothingKnown(sent, dayAt(item.wait.since, zone), today) }
      : item,
  );
}
