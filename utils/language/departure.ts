/** Sentences that say that somebody is not there any more: the name stands before them, or nowhere. */
const left: readonly RegExp[] = [
  /(?:is|are|am) no longer (?:with|at|working (?:for|at|with)|employed (?:by|at)|part of|an employee of)\b/iu,
  /no longer works? (?:for|at|with|here)\b/iu,
  /(?:has|have) left (?:the )?(?:company|firm|team|organi[sz]ation|business|agency|us)\b/iu,
  /(?:arbeitet|ist) nicht mehr (?:bei|für|in unserem|im)\b/iu,
  /hat (?:das Unternehmen|die Firma|uns|unser Haus) verlassen\b/iu,
  /ya no (?:trabaja|forma parte|está) (?:en|con|de|para)\b/iu,
  /(?:ha dejado|dejó) (?:la empresa|la compañía|nuestro equipo)/iu,
];

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
const address = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:.]+/u;
/** Up to four words with a capital letter, at the end of what stands before the sentence's verb. */
const nameBefore = /(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})\s*$/u;
const noName = /^(?:i|he|she|they|who|sie|er|ich|ella|él)$/iu;

/**
 * Whether a mail says that somebody has left, or comes back because nobody is there to take it: who, by address or name;
 * empty where it does not say who. Null where it says nothing of the kind.
 */
export function departureIn(subject: string, text: string): { who: string } | null {
  const whole = `${subject}\n${text}`;
  if (bounced.some((sign) => sign.test(whole)) && !forNow.test(whole))
    return { who: (address.exec(text)?.[0] ?? '').toLowerCase() };
  for (const sign of left) {
    const found = sign.exec(whole);
    if (found === null) continue;
    const before = nameBefore.exec(whole.slice(0, found.index))?.[1] ?? '';
    return { who: noName.test(before) ? '' : before };
  }
  return null;
}
