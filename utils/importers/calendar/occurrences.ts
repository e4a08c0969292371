import { type EventTime, instantAt, type TimeReading, timesOf, wallIn } from './event-time.ts';
import { type EventVersion, newest } from './event-version.ts';
import type { RuleSteps } from './rule-steps.ts';
import { isSeries, type OriginalTime, originalTime, timesOfSeries } from './series-times.ts';
import type { Zones } from './zones.ts';

/** An event that took place or will: which version of it tells, and when it is. */
export interface Occurrence {
  version: EventVersion;
  start: EventTime;
  /** What it is called in its series, by its original time; null for an event that has only one. */
  original: string | null;
  isCancelled: boolean;
}

/** What is said of one occurrence, or from one on. */
interface Exception {
  original: OriginalTime;
  /** When the original is, an instant. */
  at: number;
  version: EventVersion;
  /** Null where it says nothing of it: it is when it would have been. */
  start: EventTime | null;
}

/** How the versions of an event are read. */
export interface SeriesReading {
  zones: Zones;
  steps: RuleSteps;
  /** Series are unfolded up to here, an instant. */
  last: number;
  report(version: EventVersion, ...args: Parameters<TimeReading['report']>): void;
}

/** The occurrences of an event, of which these are all versions and exceptions that a file has. */
export function occurrencesOf(versions: readonly EventVersion[], reading: SeriesReading): Occurrence[] {
  const master = newest(versions.filter(({ recurrenceId }) => !recurrenceId));
  const start = master ? startOf(master, reading, null) : null;
  const exceptions = exceptionsOf(versions, start, reading);
  if (!master || !start) return exceptions.map((exception) => ofException(exception));
  const timing = timingOf(master, reading, start);
  const originals = isSeries(master)
    ? timesOfSeries(master, start, reading.last, { ...timing, steps: reading.steps })
    : [originalTime(start, start)];
  const used = new Set<Exception>();
  const byId = new Map(exceptions.map((exception) => [exception.original.id, exception]));
  const forTheFuture = exceptions.filter(({ version }) => version.isForTheFuture);
  const occurrences = originals.map((original): Occurrence => {
    const own = byId.get(original.id) ?? byId.get(original.day);
    if (own) used.add(own);
    return own ? ofException(own, original) : ofSeries(original, master, forTheFuture);
  });
  const others = exceptions.filter((one) => !used.has(one)).map((one) => ofException(one));
  const only = isSeries(master) || others.length > 0 ? null : occurrences[0];
  const all = only ? [{ ...only, original: null }] : [...occurrences, ...others];
  return all.map((one) => ({ ...one, isCancelled: one.isCancelled || master.isCancelled }));
}

/** The occurrence of a series without an exception of its own: as the series says, or the last that was for the future. */
function ofSeries(original: OriginalTime, master: EventVersion, forTheFuture: readonly Exception[]): Occurrence {
  const at = instantAt(original.start);
  const since = forTheFuture.findLast(({ at: first }) => first <= at);
  if (!since) return { version: master, start: original.start, original: original.id, isCancelled: master.isCancelled };
  const first = since.start ?? since.original.start;
  const moved = first.wall - wallIn(since.original.start, first.zone);
  const wall = wallIn(original.start, first.zone) + moved;
  const { version } = since;
  return { version, start: { ...first, wall }, original: original.id, isCancelled: version.isCancelled };
}

/** The occurrence that an exception tells of, which the series calls by this original. */
function ofException({ version, start, original: named }: Exception, original = named): Occurrence {
  return { version, start: start ?? original.start, original: original.id, isCancelled: version.isCancelled };
}

/** The exceptions in the order of what they are exceptions to, of each the newest version. */
function exceptionsOf(
  versions: readonly EventVersion[],
  series: EventTime | null,
  reading: SeriesReading,
): Exception[] {
  const byOriginal = new Map<string, { original: OriginalTime; versions: EventVersion[] }>();
  for (const version of versions) {
    if (!version.recurrenceId) continue;
    const [time] = timesOf(version.recurrenceId, timingOf(version, reading, series));
    if (!time) continue;
    const original = originalTime(time, series ?? time);
    const known = byOriginal.get(original.id);
    if (known) known.versions.push(version);
    else byOriginal.set(original.id, { original, versions: [version] });
  }
  return [...byOriginal.values()]
    .flatMap(({ original, versions: same }): Exception[] => {
      const version = newest(same);
      const at = instantAt(original.start);
      if (!version?.lines.has('DTSTART')) return version ? [{ original, at, version, start: null }] : [];
      const start = startOf(version, reading, series);
      return start ? [{ original, at, version, start }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
}

/** DTSTART; null, and reported, where there is none that can be read. */
function startOf(version: EventVersion, reading: SeriesReading, series: EventTime | null): EventTime | null {
  const line = version.lines.get('DTSTART')?.[0];
  if (!line) reading.report(version, 'no-date', 'DTSTART');
  const [start] = line ? timesOf(line, timingOf(version, reading, series)) : [];
  if (!start) return null;
  const isAllDay = version.lines.get('X-MICROSOFT-CDO-ALLDAYEVENT')?.[0]?.value.trim().toUpperCase() === 'TRUE';
  return isAllDay && !start.isDate ? dayOfOutlook(start, reading.zones) : start;
}

/** Outlook may write the days of an event as midnights. */
function dayOfOutlook(start: EventTime, zones: Zones): EventTime {
  return start.wall % 86_400_000 === 0 ? { wall: start.wall, isDate: true, zone: zones.local } : start;
}

/** How the times of a version are read: those without a zone are in that of the series, else in that of the calendar. */
export function timingOf(version: EventVersion, reading: SeriesReading, series: EventTime | null): TimeReading {
  const { zones } = reading;
  const named = version.head.timeZone;
  return {
    zones,
    floating: (series && !series.isDate ? series.zone : named ? zones.find(named) : null) ?? zones.local,
    report: (what, detail) => reading.report(version, what, detail),
  };
}
