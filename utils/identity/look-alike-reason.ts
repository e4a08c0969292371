/** Why two records look like one: for people and for clients. */
export type ReasonKind =
  | 'same-address'
  | 'same-phone'
  | 'same-name'
  | 'name-written-otherwise'
  | 'name-order'
  | 'nickname'
  | 'name-left-out'
  | 'initial'
  | 'single-word'
  | 'same-client'
  | 'same-domain'
  | 'same-mailbox'
  | 'same-company-name'
  | 'similar-company-name'
  | 'similar-domain'
  | 'same-people'
  | 'people-of-one-name';

/** A reason with what it was seen in: one text where both have the same, two where each has its own. */
export interface LookAlikeReason {
  kind: ReasonKind;
  seen: string[];
}

/** Two records of one kind that look like one; `one` is the smaller id. The weight is from 0 to 1. */
export interface LookAlike {
  one: string;
  other: string;
  weight: number;
  reasons: LookAlikeReason[];
}

/** For sorting texts by their characters, alike in every language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
