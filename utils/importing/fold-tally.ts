import { proposedClientName } from '../identity/client-name.ts';
import type { Candidate, Group, Survey } from '../importers/survey.ts';
import type { Counting, GroupCounting } from './counting.ts';

type Folded = Counting & { also: string[] };

/** Puts together what turned out to be one organisation, the likeliest first, and names groups by position. */
export function foldTally(
  candidates: Iterable<Counting>,
  groups: Iterable<GroupCounting>,
  resolve: (key: string) => string,
  nameOf: (clientId: string) => string,
  ageing: number,
): Pick<Survey, 'candidates' | 'groups'> {
  const folded = new Map<string, Folded>();
  for (const counting of candidates) {
    const key = resolve(counting.key);
    const target = folded.get(key);
    const also = counting.key === key ? [] : [counting.key];
    folded.set(key, target === undefined ? { ...counting, key, also } : fold(target, counting, also));
  }
  const ordered = [...folded.values()].toSorted((one, other) => rank(other) - rank(one));
  const isListOnly = ordered.every(({ mailsIn, mailsOut, events }) => mailsIn + mailsOut + events === 0);
  const positions = new Map(ordered.map(({ key }, index) => [key, index]));
  return {
    candidates: ordered.map((each) => toCandidate(each, { isListOnly, ageing }, nameOf)),
    groups: regroup(groups, (key) => positions.get(resolve(key)) ?? 0),
  };
}

function fold(target: Folded, other: Counting, also: string[]): Folded {
  for (const email of other.emails) target.emails.add(email);
  for (const [name, times] of other.names) target.names.set(name, (target.names.get(name) ?? 0) + times);
  const [firsts, lasts] = [
    [target.first, other.first],
    [target.last, other.last],
  ].map((times) => times.filter((time) => time !== null));
  return {
    ...target,
    also: [...target.also, ...also],
    clientId: target.clientId ?? other.clientId,
    mailsIn: target.mailsIn + other.mailsIn,
    mailsOut: target.mailsOut + other.mailsOut,
    events: target.events + other.events,
    deals: target.deals + other.deals,
    weightIn: target.weightIn + other.weightIn,
    weightOut: target.weightOut + other.weightOut,
    isListed: target.isListed || other.isListed,
    first: firsts?.length ? Math.min(...firsts) : null,
    last: lasts?.length ? Math.max(...lasts) : null,
  };
}

/** Clients first, then by how much and how recently they wrote both ways. */
function rank({ clientId, isListed, weightIn, weightOut, mailsIn, mailsOut }: Counting): number {
  const both = Math.min(weightIn, weightOut);
  return (clientId === null ? 0 : 1e9) + both * 1000 + (isListed ? 500 : 0) + Math.min(mailsIn + mailsOut, 400);
}

/** Written both ways, and not long ago: about two contacts each way of this year. */
const enough = 1.5;

function toCandidate(
  counting: Folded,
  { isListOnly, ageing }: { isListOnly: boolean; ageing: number },
  nameOf: (clientId: string) => string,
): Candidate {
  const { key, also, clientId, emails, mailsIn, mailsOut, events, deals, first, last } = counting;
  const isInTouch = Math.min(counting.weightIn, counting.weightOut) / ageing >= enough;
  return {
    key,
    also,
    name: clientId === null ? nameFor(counting) : nameOf(clientId),
    domain: key.startsWith('domain:') ? key.slice('domain:'.length) : null,
    clientId,
    people: emails.size,
    mailsIn,
    mailsOut,
    events,
    deals,
    first,
    last,
    // A list by itself holds whom the person looks after; beside mail it is an address book.
    proposed: clientId !== null || isInTouch || (isListOnly && counting.isListed),
  };
}

/** The name that was said most; else what the key says. */
function nameFor({ key, names }: Counting): string {
  const [most] = [...names].toSorted(([, one], [, other]) => other - one);
  const said = key.slice(key.indexOf(':') + 1);
  return most?.[0] ?? (key.startsWith('domain:') ? proposedClientName(said, { name: '', email: null }) : said);
}

function regroup(groups: Iterable<GroupCounting>, positionOf: (key: string) => number): Group[] {
  const merged = new Map<string, Group>();
  for (const { kind, keys, counts } of groups) {
    const candidates = [...new Set(keys.map(positionOf))].toSorted((one, other) => one - other);
    const id = JSON.stringify([kind, candidates]);
    const found = merged.get(id) ?? { kind, candidates, fresh: 0, merged: 0, known: 0 };
    merged.set(id, {
      ...found,
      fresh: found.fresh + counts.fresh,
      merged: found.merged + counts.merged,
      known: found.known + counts.known,
    });
  }
  return [...merged.values()];
}
