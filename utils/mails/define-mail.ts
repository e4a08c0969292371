import type { MailLanguage } from '../records/fields.ts';
import type { NewWork } from '../practice/new-work.ts';
import type { TemplateText } from '../recap/define-template.ts';
import type { MailFacts } from './facts.ts';
import type { MailField } from './field-names.ts';

/** Why a mail is offered now. Each has its words on the screen. */
export type OfferReason =
  | 'projectBegins'
  | 'updateDue'
  | 'milestoneDone'
  | 'deadlineMoved'
  | 'concernUntold'
  | 'allDone'
  | 'delivered'
  | 'actedOn'
  | 'notAsked'
  | 'praised'
  | 'content'
  | 'silent'
  | 'ownerAway'
  | 'skillMissing'
  | 'doesNotFit';

/** What speaks against a mail that somebody chooses by hand. Each has its words on the screen. */
export type ReasonAgainst = Extract<NewWork, { isTime: false }>['because'] | 'asked-lately' | 'in-pipeline';

/** Why a mail would not be offered now, and what shows it: what was promised and is late, in its own words. */
export interface Against {
  because: ReasonAgainst;
  shownBy: string[];
}

/** What a mail is about: a project, and the concern or the feedback that it answers, where it does. */
export interface Occasion {
  projectId: string | null;
  about: { kind: 'concern' | 'feedback'; id: string } | null;
}

/** A mail that fits now: about what, and why. */
export interface Offer extends Occasion {
  reason: OfferReason;
}

/** A mail for a moment in the work with a client. */
export interface MailTemplate {
  name: string;
  /** The key of its label among the messages of the interface. */
  label: string;
  /** In Liquid, in each language that mails are written in. */
  texts: Record<MailLanguage, TemplateText>;
  /** The fields without which it says nothing: they are named where they are empty. */
  needs: readonly MailField[];
  /** Whether it is about a project. */
  isOfProject: boolean;
  /** It goes to a colleague and not to the client. */
  isInternal: boolean;
  /** When it is offered: once for each project, concern or feedback that it fits now. */
  offered: (facts: MailFacts) => Offer[];
  /** Why this is not its moment; it may be written all the same. Null where nothing speaks against it. */
  speaksAgainst: (facts: MailFacts) => Against | null;
}

type Usual = 'isInternal' | 'speaksAgainst';

/** Declares a mail; it is written to the client, and nothing speaks against it, unless it says otherwise. */
export function defineMail(template: Omit<MailTemplate, Usual> & Partial<Pick<MailTemplate, Usual>>): MailTemplate {
  return { isInternal: false, speaksAgainst: () => null, ...template };
}
