import type { Actor } from './said.ts';

/** Who writes to whom, as far as it is known. Addresses are compared in lower case. */
export interface Parties {
  /** The writer's address, null where it is not known: then somebody else writes. */
  from: string | null;
  /** Those to whom it is addressed, who only get a copy left out; where none is known it is addressed to the other side. */
  to: readonly string[];
  /** Our own addresses. */
  own: readonly string[];
}

/** `us`, `them`, or a person's name. */
export type Who = string;

/** On which side the writer is. */
export function sideOfWriter({ from, own }: Pick<Parties, 'from' | 'own'>): 'us' | 'them' {
  return own.some((address) => address.toLowerCase() === from?.toLowerCase()) ? 'us' : 'them';
}

/** Who acts: our side, the other one, or a person of whom it is not known. */
export function whoOf(actor: Actor, { from, to, own }: Parties): Who {
  const isOurs = (address: string): boolean => sideOfWriter({ from: address, own }) === 'us';
  const writer = sideOfWriter({ from, own });
  if (actor.kind === 'writer') return writer;
  if (actor.kind === 'person') return actor.name;
  if (actor.kind === 'address') return isOurs(actor.email) ? 'us' : 'them';
  // What we ask of a client with a colleague beside them is asked of the client.
  if (writer === 'us') return to.length > 0 && to.every(isOurs) ? 'us' : 'them';
  return to.length === 0 || to.some(isOurs) ? 'us' : 'them';
}
