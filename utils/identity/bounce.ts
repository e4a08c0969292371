/** What a server writes that could not hand over a mail: for good, not for a while. */
const bounced: readonly RegExp[] = [
  /\bundeliver(?:able|ed)\b/iu,
  /\b(?:mail|message|delivery) (?:delivery )?(?:has )?(?:failed|failure)\b/iu,
  /\bdelivery status notification \(failure\)/iu,
  /\b(?:could|was) not (?:be )?delivered\b/iu,
  /\bunzustellbar\b/iu,
  /\bno se (?:pudo|ha podido) entregar\b/iu,
];

/** A delay, a full mailbox: whoever it is for is still there. */
const forNow = /\b(?:delayed|delay|mailbox (?:is )?full|over quota|temporar(?:y|ily)|try again later)\b/iu;
/** Where the mail that came back is repeated: whom it names from there on were its readers, and may all be there. */
const repeated = /^[>\s]*(?:-*\s*original message|-{2,}.*\bcopy\b|(?:from|to|cc|subject|von|an|de|para)\s*:)/imu;
/** The rest of a line that says whom to turn to. */
const advised = /(?<!\p{L})(?:contact|ask|kontaktieren|wenden sie sich|contacto con|diríjase)(?!\p{L}).*$/gimu;
const address = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:.]+/gu;

/** Whether a text says that a mail came back because nobody is there to take it. */
export function isBounce(text: string): boolean {
  return bounced.some((sign) => sign.test(text)) && !forNow.test(text);
}

/** The addresses in a text as they stand one after another, in lower case. */
export function addressesIn(text: string): string[] {
  return (text.match(address) ?? []).map((each) => each.toLowerCase());
}

/**
 * Whom a text that says that a mail came back names as not there, of those that `mayBeGone` says may be: before the mail is
 * repeated, else whom it names first. Whom it advises to turn to is there.
 */
export function goneIn(text: string, mayBeGone: (address: string) => boolean): string[] {
  const saying = text.replace(advised, '');
  const said = addressesIn(saying.slice(0, repeated.exec(saying)?.index)).filter(mayBeGone);
  return said.length > 0 ? said : addressesIn(saying).filter(mayBeGone).slice(0, 1);
}
