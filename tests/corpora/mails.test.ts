import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ItemOf } from '../../utils/importers/item.ts';
import { differencesIn, differing, isThere, pathsIn, readIn, textIn } from './corpus.ts';

const suite = 'mime/stalwart-mail-parser';

const address = z.object({ name: z.nullish(z.string()), address: z.nullish(z.string()) });
const group = z.object({ addresses: z.array(address) });
const text = z.object({ Text: z.string() });
const list = z.object({ Address: z.object({ List: z.array(address) }) });
const groups = z.object({ Address: z.object({ Group: z.array(group) }) });
const moment = z.object({
  DateTime: z.object({
    year: z.int(),
    month: z.int(),
    day: z.int(),
    hour: z.int(),
    minute: z.int(),
    second: z.int(),
    tz_before_gmt: z.boolean(),
    tz_hour: z.int(),
    tz_minute: z.int(),
  }),
});
const parsedMail = z.object({
  parts: z.array(z.object({ headers: z.array(z.object({ name: z.unknown(), value: z.unknown() })) })),
});

/** What a parser of mails that we do not use reads of a header, in our words; null where it is of another kind. */
function shown(header: unknown): unknown {
  const asText = text.safeParse(header);
  if (asText.success) return asText.data.Text.replace(/\s+/g, ' ').trim();
  const asList = list.safeParse(header);
  if (asList.success) return peopleOf(asList.data.Address.List);
  const asGroups = groups.safeParse(header);
  if (asGroups.success) return peopleOf(asGroups.data.Address.Group.flatMap(({ addresses }) => addresses));
  const asMoment = moment.safeParse(header);
  return asMoment.success ? instantOf(asMoment.data.DateTime) : null;
}

function instantOf({ year, month, day, hour, minute, second, ...zone }: z.infer<typeof moment>['DateTime']): number {
  const ahead = (zone.tz_hour * 60 + zone.tz_minute) * (zone.tz_before_gmt ? -1 : 1);
  return Date.UTC(year, month - 1, day, hour, minute - ahead, second);
}

function peopleOf(list: z.infer<typeof address>[]) {
  return list.map(({ name, address: email }) => ({ name: name ?? '', email: (email ?? '').toLowerCase() }));
}

function expectedOf(json: string): Record<string, unknown> {
  const headers = parsedMail.parse(JSON.parse(json)).parts[0]?.headers ?? [];
  const first = (name: string) => headers.find((header) => header.name === name)?.value;
  const entries = ['from', 'to', 'cc', 'subject', 'date'].flatMap((name) => {
    const header = first(name);
    const said = header === undefined ? null : shown(header);
    return said === null ? [] : [[name, said] as const];
  });
  return Object.fromEntries(entries);
}

function readOf({ from, to, cc, subject, at }: ItemOf<'mail'>): Record<string, unknown> {
  return { from: [from], to, cc, subject, date: at };
}

/** Without an address of who wrote it, or without a date, it is an issue and no mail. */
function isMail({ from, date }: Record<string, unknown>): boolean {
  return JSON.stringify(from ?? '').includes('@') && date !== undefined;
}

const raw =
  'Letters of windows-1252 that stand unencoded in its headers: the other parser gives them up, we read them.';

/** Differences that stand up, and why. */
const known: Record<string, string> = {
  'legacy/010.eml': raw,
  'legacy/017.eml': raw,
  'legacy/020.eml': raw,
  'legacy/022.eml': raw,
  'legacy/027.eml': raw,
  'legacy/052.eml': raw,
};

describe.skipIf(!isThere(suite))('mails', () => {
  it('have the people, the subject and the time that another parser reads', async () => {
    const paths = pathsIn(suite, '**/*.eml');
    expect(paths.length).toBeGreaterThan(80);
    const differences = await differencesIn(paths, async (path) => {
      const { items } = await readIn(suite, path);
      const mail = items.find((item) => item.kind === 'mail');
      const expected = expectedOf(textIn(suite, path.replace(/\.eml$/, '.json')));
      if (mail === undefined) return isMail(expected) ? ['no mail'] : [];
      return differing(readOf(mail), expected);
    });
    expect(Object.keys(differences), JSON.stringify(differences)).toEqual(Object.keys(known));
  });
});
