import { addressesIn, isBounce } from '../identity/bounce.ts';

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

/** Up to four words with a capital letter, at the end of what stands before the sentence's verb. */
const nameBefore = /(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})\s*$/u;
const noName = /^(?:i|he|she|they|who|sie|er|ich|ella|él)$/iu;

/**
 * Whether a mail says that somebody has left, or comes back because nobody is there to take it: who, by address or name;
 * empty where it does not say who. Null where it says nothing of the kind.
 */
export function departureIn(subject: string, text: string): { who: string } | null {
  const whole = `${subject}\n${text}`;
  if (isBounce(whole)) return { who: addressesIn(text)[0] ?? '' };
  for (const sign of left) {
    const found = sign.exec(whole);
    if (found === null) continue;
    const before = nameBefore.exec(whole.slice(0, found.index))?.[1] ?? '';
    return { who: noName.test(before) ? '' : before };
  }
  return null;
}
