import { isColleague, isOwn } from '../identity/standing.ts';
import { proposedOf, type ProposedPromise } from '../language/proposed.ts';
import { sideOfWriter, whoOf } from '../language/reading/parties.ts';
import type { ItemOf } from './item.ts';

/** What a mail promises, requests and asks, as it is proposed to whoever these addresses belong to. */
export function proposedInMail(
  { from, to, cc, sayings = [] }: ItemOf<'mail'>,
  own: readonly string[],
): { proposals: ProposedPromise[]; questions: string[] } {
  const addressees = [...to, ...cc].map(({ email }) => email);
  // What a colleague promises is promised by us.
  const ours = [from.email, ...addressees].filter((email) => isOwn(email, own) || isColleague(email, own));
  const parties = { from: from.email, to: to.map(({ email }) => email), own: [...own, ...ours] };
  const said = sayings.map((saying) => ({ ...saying, who: whoOf(saying.actor, parties) }));
  return proposedOf(said, sideOfWriter(parties));
}
