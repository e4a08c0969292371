import { describe, expect, it } from 'vitest';
import { differencesIn, differing, isThere, pathsIn, readIn } from './corpus.ts';

const pairs = 'ics/x-wr-timezone';

/** Differences that stand up, and why. */
const known: Record<string, string> = {
  'moved-event-RECURRENCE-ID.in.ics':
    'A rule whose start is in UTC unfolds in UTC (RFC 5545, 3.3.10), also where a calendar names a zone for itself: the zone is for times that have none.',
};

async function timesIn(path: string): Promise<Record<string, unknown>> {
  const { items } = await readIn(pairs, path);
  const events = items.flatMap((item) =>
    item.kind === 'event' ? [[item.sourceId, item.at, item.allDay, item.cancelled]] : [],
  );
  return { count: events.length, events };
}

describe.skipIf(!isThere(pairs))('calendars that name a zone for all of them', () => {
  it('say the same as with the zone written to every time', async () => {
    const paths = pathsIn(pairs, '*.in.ics');
    expect(paths.length).toBeGreaterThan(5);
    const differences = await differencesIn(paths, async (path) =>
      differing(await timesIn(path), await timesIn(path.replace('.in.', '.out.'))),
    );
    expect(Object.keys(differences), JSON.stringify(differences)).toEqual(Object.keys(known));
  });
});

describe.each(['ics/ical.js', 'ics/node-ical', 'ics/python-icalendar', 'invites'])('the calendars of %s', (part) => {
  it.skipIf(!isThere(part))('are told as calendars, and every event has its place', async () => {
    const paths = pathsIn(part, '**/*.ics');
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const { format, items, issues } = await readIn(part, path);
      if (items.length > 0) expect([path, format]).toEqual([path, 'ics']);
      for (const { place } of [...items, ...issues]) expect(place.at).toMatch(/^(?:line \d+|beginning)$/);
    }
  });
});
