import type { Stored } from '../../records/index.ts';
import type { Coverage } from '../../records/coverage.ts';
import type { SeenDays } from '../../signals/seen-days.ts';
import type { Output, Parsed } from '../../messaging/contract.ts';
import type { Reader } from '../../store/types.ts';
import { inPart } from './seen-in-import.ts';

type Of = Coverage['of'];

/** More records of one direction than this are not looked at: some hundred mailboxes in some years. */
const most = 5000;

/** Which days were seen, from one to another (`2026-11-25`), both included: each mailbox and calendar for itself. */
export async function readCoverage(
  reader: Reader,
  { from, until }: Parsed<'coverage.read'>,
): Promise<Output<'coverage.read'>> {
  const kinds: Of[] = ['received', 'sent', 'calendar'];
  const records = (await Promise.all(kinds.map((of) => recordsOf(reader, of, from, until)))).flat();
  const rows = Map.groupBy(records, ({ fields: { of, mailbox } }) => `${of} ${mailbox}`);
  return {
    rows: [...rows.values()].flatMap((months) => {
      const [first] = months;
      if (first === undefined) return [];
      const { of, mailbox } = first.fields;
      const { whole, some } = daysIn(months, from, until);
      return [{ of, mailbox, whole: [...whole].toSorted(), some: [...some].toSorted() }];
    }),
  };
}

/** The days of all mailboxes, or of all calendars, from one to another, both included. */
export async function readSeenDays(reader: Reader, of: Of, from: string, until: string): Promise<SeenDays> {
  return daysIn(await recordsOf(reader, of, from, until), from, until);
}

async function recordsOf(reader: Reader, of: Of, from: string, until: string): Promise<Stored<'coverage'>[]> {
  const { records } = await reader.list({
    kind: 'coverage',
    index: 'month',
    prefix: [of],
    after: [monthBefore(from)],
    limit: most,
  });
  return records.filter(({ fields }) => fields.month <= until.slice(0, 7));
}

function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2)).toISOString().slice(0, 7);
}

function daysIn(months: readonly Stored<'coverage'>[], from: string, until: string): SeenDays {
  const daysOf = (records: readonly Stored<'coverage'>[]) =>
    records.flatMap(({ fields }) => Object.keys(fields.days)).filter((day) => day >= from && day <= until);
  const whole = new Set(daysOf(months.filter(isWhole)));
  return { whole, some: new Set(daysOf(months.filter((record) => !isWhole(record))).filter((day) => !whole.has(day))) };
}

function isWhole({ fields }: Stored<'coverage'>): boolean {
  return fields.provenance.source === 'file' && fields.site !== inPart;
}
