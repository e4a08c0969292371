import type { MailTemplate, Offer } from './define-mail.ts';
import type { MailFacts } from './facts.ts';
import { concern } from './templates/concern.ts';
import { deadlineChange } from './templates/deadline-change.ts';
import { delivery } from './templates/delivery.ts';
import { feedbackApplied } from './templates/feedback-applied.ts';
import { feedbackAsked } from './templates/feedback-asked.ts';
import { fit } from './templates/fit.ts';
import { handover } from './templates/handover.ts';
import { kickOff } from './templates/kick-off.ts';
import { progressUpdate } from './templates/progress-update.ts';
import { referral } from './templates/referral.ts';
import { silenceBroken } from './templates/silence-broken.ts';
import { survey } from './templates/survey.ts';
import { thanks } from './templates/thanks.ts';

/** The mails that ship, in the order in which their moments come: a new one is its file and its line here. */
export const mailTemplates: readonly MailTemplate[] = [
  fit,
  kickOff,
  progressUpdate,
  deadlineChange,
  concern,
  delivery,
  feedbackAsked,
  feedbackApplied,
  survey,
  thanks,
  referral,
  silenceBroken,
  handover,
];

/** The mails that fit now, each with what it is about and why. */
export function offersNow(facts: MailFacts): (Offer & { template: MailTemplate })[] {
  return mailTemplates.flatMap((template) => template.offered(facts).map((offer) => ({ ...offer, template })));
}

/** The template of this name; null where there is none of it any more. */
export function mailNamed(name: string): MailTemplate | null {
  return mailTemplates.find((template) => template.name === name) ?? null;
}

export type { Against, MailTemplate, Occasion, Offer, OfferReason, ReasonAgainst } from './define-mail.ts';
export { updateOf, type MailFacts } from './facts.ts';
export { MAIL_LISTS, MAIL_TEXTS, type MailField, type MailValues } from './field-names.ts';
export { occasionOf } from './occasion-of.ts';
export { mailValues, subjectsOf, type SurveyInMail } from './fields.ts';
export { checkMail, emptyFields, fillMail } from './engine.ts';
