import type { Client } from '../../records/client.ts';
import type { Person } from '../../records/person.ts';
import { isSame } from '../../store/merge.ts';

/** How two records of a kind become one, and how what came from one of them is taken out again. */
export interface Merging<Fields> {
  /** The kept record with the elements of the other, and with its fields where it has none itself. */
  merge(kept: Fields, other: Fields): Fields;
  /**
   * What is now, where it came from `was`, as it would be had `shall` been there instead. What was changed by hand since
   * stays as it is.
   */
  rebase(now: Fields, was: Fields, shall: Fields): Fields;
}

/** Whose somebody is comes out of `rebase` as it was before any merge of clients. */
export const personMerging: Merging<Person> = {
  merge: (kept, other) => ({
    ...kept,
    name: kept.name || other.name,
    emails: { ...other.emails, ...kept.emails },
    phones: { ...other.phones, ...kept.phones },
    role: kept.role || other.role,
    decisionMaker: kept.decisionMaker ?? other.decisionMaker,
    clientId: kept.clientId ?? other.clientId,
    formerClientId: kept.clientId === null ? other.formerClientId : kept.formerClientId,
    statedChannel: kept.statedChannel ?? other.statedChannel,
  }),
  rebase: (now, was, shall) => ({
    ...now,
    name: field(now.name, was.name, shall.name),
    emails: set(now.emails, was.emails, shall.emails),
    phones: set(now.phones, was.phones, shall.phones),
    role: field(now.role, was.role, shall.role),
    decisionMaker: field(now.decisionMaker, was.decisionMaker, shall.decisionMaker),
    ...(clientOf(now) === clientOf(was) ? { clientId: clientOf(shall), formerClientId: null } : {}),
    statedChannel: field(now.statedChannel, was.statedChannel, shall.statedChannel),
  }),
};

/** Whose they are, whatever that client was merged into since. */
function clientOf({ clientId, formerClientId }: Person): string | null {
  return formerClientId ?? clientId;
}

export const clientMerging: Merging<Client> = {
  merge: (kept, other) => ({
    ...kept,
    domains: { ...other.domains, ...kept.domains },
    owner: kept.owner || other.owner,
    backup: kept.backup || other.backup,
    industry: kept.industry || other.industry,
    goals: { ...other.goals, ...kept.goals },
    needs: { ...other.needs, ...kept.needs },
    cadence: kept.cadence ?? other.cadence,
    responseHours: kept.responseHours ?? other.responseHours,
    timeZone: kept.timeZone ?? other.timeZone,
    preferredChannel: kept.preferredChannel ?? other.preferredChannel,
    language: kept.language ?? other.language,
    recording: stricter(kept.recording, other.recording),
    since: kept.since ?? other.since,
  }),
  rebase: (now, was, shall) => ({
    ...now,
    domains: set(now.domains, was.domains, shall.domains),
    owner: field(now.owner, was.owner, shall.owner),
    backup: field(now.backup, was.backup, shall.backup),
    industry: field(now.industry, was.industry, shall.industry),
    goals: set(now.goals, was.goals, shall.goals),
    needs: set(now.needs, was.needs, shall.needs),
    cadence: field(now.cadence, was.cadence, shall.cadence),
    responseHours: field(now.responseHours, was.responseHours, shall.responseHours),
    timeZone: field(now.timeZone, was.timeZone, shall.timeZone),
    preferredChannel: field(now.preferredChannel, was.preferredChannel, shall.preferredChannel),
    language: field(now.language, was.language, shall.language),
    recording: field(now.recording, was.recording, shall.recording),
    since: field(now.since, was.since, shall.since),
  }),
};

const strictness: readonly Client['recording'][] = ['full', 'metadata', 'none'];

/** Who asked that nothing be recorded is not recorded under another's name either. */
function stricter(one: Client['recording'], other: Client['recording']): Client['recording'] {
  return strictness.indexOf(one) > strictness.indexOf(other) ? one : other;
}

function field<Value>(now: Value, was: Value, shall: Value): Value {
  return isSame(now, was) ? shall : now;
}

/** Takes out the elements that came from `was` alone. One that was changed by hand since stays. */
function set<Element>(
  now: Record<string, Element>,
  was: Record<string, Element>,
  shall: Record<string, Element>,
): Record<string, Element> {
  const kept = Object.entries(now).filter(([id, element]) => id in shall || !(id in was) || !isSame(element, was[id]));
  return Object.fromEntries(kept);
}
