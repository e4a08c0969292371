import type { ItemKind } from '../importers/item.ts';
import type { SkipReason, Survey } from '../importers/survey.ts';
import { clientIdIn } from './candidate-keys.ts';
import type { Counting, GroupCounting, Outcome } from './counting.ts';
import { isLinked } from './linked-ids.ts';
import { foldTally } from './fold-tally.ts';

/** The time after which a contact weighs half as much, in milliseconds: a year. */
const halfLife = 365 * 24 * 60 * 60 * 1000;

export type Tally = ReturnType<typeof startTally>;

/** Counts what belongs to whom. */
export function startTally(now: number) {
  const candidates = new Map<string, Counting>();
  const groups = new Map<string, GroupCounting>();
  const skipped = new Map<string, Survey['skipped'][number]>();
  /** Names and ids of organisations, and people of their own, that turned out to be another candidate. */
  const ties = new Map<string, string>();

  function candidate(key: string): Counting {
    const known = candidates.get(key);
    if (known !== undefined) return known;
    const clientId = clientIdIn(key);
    const counts = { mailsIn: 0, mailsOut: 0, events: 0, deals: 0, weightIn: 0, weightOut: 0 };
    const fresh = { key, clientId, names: new Map(), emails: new Set<string>(), first: null, last: null };
    const made: Counting = { ...fresh, ...counts, isListed: false };
    candidates.set(key, made);
    return made;
  }

  /** A candidate, and those that it turned out to be, up to the one that stands for all of them. */
  function chainOf(key: string): string[] {
    const other = ties.get(key);
    return other === undefined ? [key] : [key, ...chainOf(other)];
  }

  function skip(kind: ItemKind, reason: SkipReason, count: number): void {
    const id = `${kind} ${reason}`;
    skipped.set(id, { kind, reason, count: (skipped.get(id)?.count ?? 0) + count });
  }

  /** Whose a key is in the end: an id is a name's, and the name a domain's. */
  const resolve = (key: string) => chainOf(key).at(-1) ?? key;

  return {
    /** A name that was said for a candidate, and whether it stands on a list that the person keeps. */
    name(key: string, name: string, isListed: boolean): void {
      const found = candidate(key);
      if (name !== '') found.names.set(name, (found.names.get(name) ?? 0) + (isListed ? 10 : 1));
      found.isListed ||= isListed;
    },
    person(key: string, email: string): void {
      candidate(key).emails.add(email);
    },
    contact(key: string, way: 'mailsIn' | 'mailsOut' | 'events' | 'deals', at: number | null): void {
      const found = candidate(key);
      found[way] += 1;
      if (at === null || at > now) return;
      found.first = Math.min(found.first ?? at, at);
      found.last = Math.max(found.last ?? at, at);
      const weight = 0.5 ** ((now - at) / halfLife);
      if (way === 'mailsIn' || way === 'events') found.weightIn += weight;
      if (way === 'mailsOut' || way === 'events') found.weightOut += weight;
    },
    count(kind: ItemKind, keys: string[], outcome: Outcome): void {
      const id = JSON.stringify([kind, ...keys.toSorted()]);
      const found = groups.get(id) ?? { kind, keys, counts: { fresh: 0, merged: 0, known: 0 } };
      found.counts[outcome] += 1;
      groups.set(id, found);
    },
    skip: (kind: ItemKind, reason: SkipReason) => skip(kind, reason, 1),
    /** Whose a key is as far as it is known: all of it once the files are read. */
    whose: resolve,
    /** What is known by this key, a name or an id, is the one with that key: a domain, or the client that it is. */
    tie(key: string, whose: string): void {
      if (!chainOf(whose).includes(key)) ties.set(key, whose);
    },
    /** What was counted, the organisations that are one folded together, the likeliest first. */
    finish(nameOf: (clientId: string) => string): Pick<Survey, 'candidates' | 'groups' | 'skipped'> {
      const isKnown = ({ key }: { key: string }) => !isLinked(resolve(key));
      const there = new Set([...candidates.keys()].map(resolve).filter((key) => !isLinked(key)));
      const ofThose = [...groups.values()].map((group) => {
        return { ...group, keys: group.keys.filter((key) => there.has(resolve(key))) };
      });
      const { known = [], lost = [] } = Object.groupBy(ofThose, ({ keys }) => (keys.length > 0 ? 'known' : 'lost'));
      // Whose id never came, and from whom mail only came back, is nobody that could be ticked.
      for (const { kind, counts } of lost) skip(kind, 'nobody', counts.fresh + counts.merged + counts.known);
      const folded = foldTally(
        [...candidates.values()].filter(isKnown),
        known,
        resolve,
        nameOf,
        ageing(candidates.values(), now),
      );
      return { ...folded, groups: withNewClients(folded), skipped: [...skipped.values()] };
    },
  };
}

/** How much everything has aged since the newest contact: an old archive is looked at as of its last day. */
function ageing(candidates: Iterable<Counting>, now: number): number {
  const lasts = [...candidates].flatMap(({ last }) => last ?? []);
  const newest = lasts.reduce((one, other) => Math.max(one, other), -Infinity);
  return Number.isFinite(newest) ? 0.5 ** ((now - newest) / halfLife) : 1;
}

/** Each candidate that is no client yet becomes one where it is ticked. */
function withNewClients({ candidates, groups }: Pick<Survey, 'candidates' | 'groups'>): Survey['groups'] {
  const listed = new Map(groups.filter(({ kind }) => kind === 'company').map((group) => [group.candidates[0], group]));
  const made = candidates.flatMap(({ clientId }, index) => {
    const { fresh, merged, known } = listed.get(index) ?? { fresh: 0, merged: 0, known: 0 };
    return clientId === null
      ? [{ kind: 'company' as const, candidates: [index], fresh: fresh + 1, merged, known }]
      : [];
  });
  const places = new Set(made.flatMap((group) => group.candidates));
  const isMade = ({ kind, candidates: [place = -1] }: Survey['groups'][number]) =>
    kind === 'company' && places.has(place);
  return [...groups.filter((group) => !isMade(group)), ...made];
}
