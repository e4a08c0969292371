import { useMemo } from 'preact/hooks';
import {
  fillMail,
  type MailFacts,
  type MailTemplate,
  type MailValues,
  mailValues,
  type Occasion,
} from '../../utils/mails/index.ts';
import { email, type MailLanguage } from '../../utils/records/fields.ts';
import { languageOfTag, mailLocale, type Recap, type TemplateText } from '../../utils/recap/index.ts';
import type { TemplateText as ChangedTemplate } from '../../utils/settings/settings.ts';
import { keptRecapForm, type KeptRecapForm, type RecapForm } from '../../utils/state/recap-form.ts';
import { settings } from '../../utils/state/settings.ts';
import { surveyIdOf } from '../../utils/state/survey-sent.ts';
import { changedTemplates } from '../../utils/state/templates.ts';
import { type LeavingMail } from '../recap/deliver.ts';
import { outgoing } from '../recap/recap-mail.ts';
import type { Guest } from '../recap/recap-meeting.ts';
import { type RecapInWork, useRecapStep } from '../recap/use-recap.ts';
import { currentText } from '../template/template-choice.ts';
import { dayOf } from '../ui/dates.ts';
import { language } from '../ui/language.ts';
import { freshSurvey, inLanguage, surveyInMail } from './survey-mail.ts';

/** A mail while it is written. */
export interface MailInWork extends Omit<RecapInWork, 'recap'> {
  /** Who may get it. */
  guests: Guest[];
  /** The template as the person changed it, or as it ships where theirs cannot be read. */
  text: TemplateText;
  values: MailValues;
  mail: Recap;
  /** What Liquid says of the person's own template; null where it can be read. */
  unreadable: string | null;
  leaving: LeavingMail;
}

/** The mail of this template about this occasion as it stands, made anew with every change. */
export function useMail(facts: MailFacts, template: MailTemplate, occasion: Occasion): MailInWork {
  const guests = guestsOf(facts);
  const key = ['mail', facts.client.id, template.name, occasion.projectId ?? '', occasion.about?.id ?? ''].join(':');
  const held = useMemo(() => mailForm(key, () => freshForm(template, guests, facts), facts), [key]);
  const typed = held.form.value;
  const locale = mailLocale(typed.language ?? languageFor(template, facts), language());
  const form = useMemo(() => writtenIn(languageOfTag(locale), typed), [locale, typed]);
  const step = useRecapStep(form.recapId);
  const changed = changedTemplates.value ?? [];
  const sender = settings.value?.signature ?? '';
  const made = useMemo(() => {
    const style = { names: namesOf(form.to, guests), sender, note: form.notes, locale };
    const values = mailValues(facts, occasion, form.survey ? { ...style, survey: surveyInMail(form.survey) } : style);
    return { values, ...filledIn(template, changed, locale, values) };
  }, [facts, template, occasion.projectId, occasion.about?.id, form, locale, changed, sender]);
  return {
    form,
    locale,
    step,
    guests,
    ...made,
    kept: held.kept.value,
    change: (edit) => held.change(edit.edited && form.survey ? { survey: form.survey, ...edit } : edit),
    keep: held.keep,
    startAgain: held.startAgain,
    leaving: leavingMail(form, made.mail, facts.client.id, occasion),
  };
}

/** What was typed of this mail; where that was sent the next one begins: a mail that was sent stays as it left. */
function mailForm(key: string, fresh: () => ReturnType<typeof freshForm>, { mails }: MailFacts): KeptRecapForm {
  const held = keptRecapForm(key, true, fresh);
  const { recapId } = held.form.peek();
  if (mails.some(({ id, fields }) => id === recapId && fields.sentAt !== null)) held.startAgain();
  return held;
}

/** A colleague is written to in the browser's language, whatever the client's is. */
function languageFor({ isInternal }: MailTemplate, { client }: MailFacts): MailLanguage | null {
  return isInternal ? null : client.fields.language;
}

/** What was typed, with what a survey asks in the language of the mail, until its text is edited by hand: that has it in it. */
function writtenIn(written: MailLanguage, form: RecapForm): RecapForm {
  return form.survey === undefined || form.edited !== null
    ? form
    : { ...form, survey: inLanguage(written, form.survey) };
}

/** A template of the person's own that cannot be read gives way to the one that ships. */
function filledIn(template: MailTemplate, changed: readonly ChangedTemplate[], locale: string, values: MailValues) {
  const written = languageOfTag(locale);
  const text = currentText(template, changed, written);
  const filled = fillMail(text, values);
  if (filled.ok) return { text, mail: filled.value, unreadable: null };
  const original = template.texts[written];
  const shipped = fillMail(original, values);
  return {
    text: original,
    mail: shipped.ok ? shipped.value : { subject: '', blocks: [] },
    unreadable: filled.detail,
  };
}

function leavingMail(form: RecapForm, mail: Recap, clientId: string, { projectId, about }: Occasion): LeavingMail {
  const { subject, blocks } = outgoing(form, mail);
  const draft = {
    recapId: form.recapId,
    clientIds: [clientId],
    interactionId: null,
    to: form.to,
    subject: subject.slice(0, 500),
    notes: form.notes,
    templateId: form.templateId,
    projectId,
    about: form.survey ? { kind: 'survey' as const, id: surveyIdOf(form.recapId) } : about,
    edited: form.edited?.text ?? null,
  };
  return { draft, subject, blocks };
}

/** Who decides gets it, else everyone of a few, else nobody before they are chosen. A colleague is not among them. */
const few = 3;

function freshForm(
  template: MailTemplate,
  guests: readonly Guest[],
  { people }: MailFacts,
): Omit<RecapForm, 'recapId' | 'edited'> {
  const deciders = people.filter(({ fields }) => fields.decisionMaker === true).map(({ fields }) => addressOf(fields));
  const everyone = guests.map((guest) => guest.email);
  const chosen = deciders.length > 0 ? deciders : everyone.length <= few ? everyone : [];
  const to = template.isInternal ? [] : chosen.flatMap((address) => email.safeParse(address).data ?? []);
  const fresh = { notes: '', date: dayOf(Date.now()), templateId: template.name };
  return template.name === 'survey' ? { ...fresh, to: to.slice(0, 1), survey: freshSurvey() } : { ...fresh, to };
}

function guestsOf({ people }: MailFacts): Guest[] {
  return people.map(({ fields }) => ({ name: fields.name, email: addressOf(fields) }));
}

function addressOf({ emails }: MailFacts['people'][number]['fields']): string | null {
  return Object.keys(emails)[0] ?? null;
}

/** The names of those who get it; none where one of them is not known, so that nobody is left out of the greeting. */
function namesOf(to: readonly string[], guests: readonly Guest[]): string[] {
  const names = to.map((address) => guests.find((guest) => guest.email === address)?.name ?? '');
  return names.every(Boolean) ? names : [];
}
