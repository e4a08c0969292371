import type { MailFacts, SurveyInMail } from '../../utils/mails/index.ts';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import { newSurveyCode } from '../../utils/practice/survey-code.ts';
import { askedAgainFrom } from '../../utils/practice/survey-due.ts';
import { surveyLinks } from '../../utils/practice/survey-links.ts';
import { shownView } from '../../utils/state/frame.ts';
import { savePractice } from '../../utils/state/practice.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { settings } from '../../utils/state/settings.ts';
import { surveyIdOf } from '../../utils/state/survey-sent.ts';
import { unansweredSurvey } from '../feedback/unanswered-survey.ts';
import { questionIn, usualQuestion } from '../feedback/usual-question.ts';
import { type Delivery, insertMail, type LeavingMail } from '../recap/deliver.ts';

/** What a survey asks while its mail is written. */
export type SurveyAsked = NonNullable<RecapForm['survey']>;

/** Why a survey cannot be asked as it stands: nobody or several are asked, nothing is asked, or they were asked of late. */
export type Hindrance = 'not-one' | 'no-question' | 'too-soon';

/** A survey that nobody has worded yet: it is put into the language of its mail. Its code is made once. */
export function freshSurvey(): SurveyAsked {
  return { sort: 'csat', question: usualQuestion('csat', 'en'), code: newSurveyCode(), anyway: false };
}

/** A survey as a mail in this language asks it. */
export function inLanguage(language: MailLanguage, survey: SurveyAsked): SurveyAsked {
  return { ...survey, question: questionIn(language, survey) };
}

/** What the mail says of its survey: answers go to the mailbox that is open, where it is ours, else to our first address. */
export function surveyInMail({ sort, question, code }: SurveyAsked): SurveyInMail {
  const own = settings.value?.ownAddresses ?? [];
  const account = shownView.value?.view.account ?? null;
  const address = own.find((each) => each === account) ?? own[0];
  return { question, code, lines: address === undefined ? [] : surveyLinks({ code, sort, question }, address).lines };
}

/** From when on who is asked may be asked again, in milliseconds since 1970; null where they may be asked now. */
export function askedTooSoonUntil({ surveys, people, moment }: MailFacts, { recapId, to }: RecapForm): number | null {
  const [address = ''] = to;
  const person = people.find(({ fields }) => Object.hasOwn(fields.emails, address));
  const addresses = person === undefined ? [address] : Object.keys(person.fields.emails);
  const others = surveys.filter(({ id }) => id !== surveyIdOf(recapId)).map(({ fields }) => fields);
  return askedAgainFrom(others, addresses, moment.at);
}

/**
 * Whether a survey asks nothing yet: there is no mail to show then. A text that was edited by hand has its question in it, and
 * is what the person wrote: it stays in sight whatever else there is to do.
 */
export function asksNothing({ survey, edited }: RecapForm): boolean {
  return survey !== undefined && edited === null && survey.question.trim() === '';
}

/** What hinders a survey; null where nothing does, and for a mail that is none. */
export function hindranceOf(facts: MailFacts, form: RecapForm): Hindrance | null {
  if (form.survey === undefined) return null;
  if (form.to.length !== 1) return 'not-one';
  if (asksNothing(form)) return 'no-question';
  return !form.survey.anyway && askedTooSoonUntil(facts, form) !== null ? 'too-soon' : null;
}

/**
 * Lets a mail leave, its survey saved with the code that it carries. It is put into another mail only once the survey is
 * saved; copied it is before, since the browser copies in the click alone.
 */
export async function leaveWithSurvey(
  way: (leaving: LeavingMail) => Promise<Delivery>,
  leaving: LeavingMail,
  form: RecapForm,
  facts: MailFacts,
): Promise<Delivery> {
  if (way !== insertMail) {
    const delivery = await way(leaving);
    return { ...delivery, unsaved: (await saveSurvey(form, leaving, facts)) ?? delivery.unsaved };
  }
  const problem = await saveSurvey(form, leaving, facts);
  return problem === null ? way(leaving) : { outcome: 'failed', unsaved: problem };
}

/** Saves the survey of a mail as it stands; one that was sent or answered stays as it is. */
async function saveSurvey(form: RecapForm, { draft }: LeavingMail, facts: MailFacts): Promise<CallProblem | null> {
  const [to] = form.to;
  if (form.survey === undefined || to === undefined) return null;
  const id = surveyIdOf(form.recapId);
  const known = facts.surveys.find((survey) => survey.id === id);
  if (known !== undefined && known.fields.state !== 'drafted') return null;
  const { sort, question, code } = form.survey;
  const asked = { to, sort, code, question: question.trim(), projectId: draft.projectId ?? null };
  const clientIds = { [facts.client.id]: true as const };
  const set = { ...unansweredSurvey, ...asked, clientIds, draftedAt: Date.now() };
  const answer = await savePractice(newId(), [{ kind: 'survey', id, set }]);
  return answer.ok ? null : answer.problem;
}
