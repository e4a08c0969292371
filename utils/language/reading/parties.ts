import type { Actor } from './said.ts';

/** Who writes to whom, as far as it is known. Addresses are compared in lower case. */
export interface Parties {
  /** The writer's address, null where it is not known: then somebody else writes. */
  from: string | null;
  /** Those to whom it is addressed; where none is known it is addressed to us. */
  to: readonly string[];
  /** Our own addresses. */
  own: readonly string[];
}

/** `us`, `them`, or a person's name. */
export type Who = string;

function isOurs(address: string, own: readonly string[]): boolean {
  return own.some((each) => each.toLowerCase() === address.toLowerCase());
}

/** Whether a name is that of an address: "Anna" of anna.berg@…. */
function isNameOf(name: string, address: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  return address.toLowerCase().split('@')[0]?.split(/[._-]/).includes(first) ?? false;
}

/** On whose side somebody is who is called by name; null where no address tells. */
function sideOf(name: string, { from, to, own }: Parties): Who | null {
  const address = [...to, ...(from === null ? [] : [from]), ...own].find((each) => isNameOf(name, each));
  if (address === undefined) return null;
  return isOurs(address, own) ? 'us' : 'them';
}

/** Who acts: our side, the other one, or a person of whom it is not known. */
export function whoOf(actor: Actor, parties: Parties): Who {
  const { from, to, own } = parties;
  const writer = from !== null && isOurs(from, own) ? 'us' : 'them';
  if (actor.kind === 'writer') return writer;
  if (actor.kind === 'person') return sideOf(actor.name, parties) ?? actor.name;
  if (to.length === 0) return writer === 'us' ? 'them' : 'us';
  return to.some((address) => isOurs(address, own)) ? 'us' : 'them';
}
