import type { Statement } from '../records/client.ts';
import type { Stored } from '../records/index.ts';
import { greetedNames } from '../recap/fields.ts';
import { formatDate } from '../recap/format-date.ts';
import { inOrder, plannedDay } from '../practice/milestone-order.ts';
import { missingSkills } from '../practice/missing-skills.ts';
import { openFeedback } from '../practice/open-feedback.ts';
import { type MovedDeadline, untoldDeadlines } from '../practice/moved-deadlines.ts';
import { lastSent } from '../practice/sent-mails.ts';
import { isTold } from '../practice/tellings.ts';
import type { UpdateItem } from '../practice/update-content.ts';
import { dayAt } from '../signals/moment.ts';
import type { Occasion } from './define-mail.ts';
import { type MailFacts, projectFitOf, todayOf, updateOf } from './facts.ts';
import type { MailValues } from './field-names.ts';

/** Whom a mail greets, who signs it, and what the person adds in their own words. */
export interface MailStyle {
  /** The names of those who get it; none where one of them is not known. */
  names: readonly string[];
  sender: string;
  note: string;
  locale: string;
  /** What a survey asks, and how it is answered; in no other mail. */
  survey?: SurveyInMail;
}

/** A survey as a mail asks it. */
export interface SurveyInMail {
  question: string;
  code: string;
  /** For each score a line with the address that answers it; none where no address of ours is known. */
  lines: readonly string[];
}

/** The records that a mail is about; null where it is about none. */
export interface MailSubjects {
  project: Stored<'project'> | null;
  concern: Stored<'concern'> | null;
  feedback: Stored<'feedback'> | null;
}

/** The records of an occasion, as far as they are there. */
export function subjectsOf(facts: MailFacts, { projectId, about }: Occasion): MailSubjects {
  return {
    project: facts.projects.find(({ id }) => id === projectId) ?? null,
    concern: facts.concerns.find(({ id }) => about?.kind === 'concern' && id === about.id) ?? null,
    feedback: facts.feedback.find(({ id }) => about?.kind === 'feedback' && id === about.id) ?? null,
  };
}

/** What stands in for each field of a mail about this occasion. */
export function mailValues(facts: MailFacts, occasion: Occasion, style: MailStyle): MailValues {
  const today = todayOf(facts);
  const { concern, feedback, project } = subjectsOf(facts, occasion);
  const date = (day: string | null) => (day === null ? '' : formatDate(day, today, style.locale));
  const dateAt = (at: number | null) => (at === null ? '' : date(dayAt(at, facts.moment.zone)));
  const { client } = facts;
  const asking = facts.surveys.find(({ fields }) => fields.state === 'drafted' || fields.state === 'asked');
  return {
    names: greetedNames({ participants: style.names, locale: style.locale }),
    client: client.fields.name,
    sender: style.sender,
    today: date(today),
    note: style.note,
    owner: client.fields.owner,
    last_contact: dateAt(facts.lastOut),
    'concern.what': concern?.fields.what ?? '',
    'concern.options': (concern?.fields.options ?? '').split('\n').filter((option) => option.trim() !== ''),
    'concerns.untold': openConcerns(facts, false),
    'concerns.told': openConcerns(facts, true),
    'feedback.open': openFeedback(facts.feedback).map(({ fields }) => fields.text),
    'feedback.text': feedback?.fields.text ?? '',
    'feedback.action': feedback?.fields.action ?? '',
    'feedback.day': dateAt(feedback?.fields.at ?? null),
    'survey.question': style.survey?.question ?? asking?.fields.question ?? '',
    'survey.code': style.survey?.code ?? '',
    'survey.links': [...(style.survey?.lines ?? [])],
    goals: statements(client.fields.goals),
    needs: statements(client.fields.needs),
    projects: facts.projects.filter(({ fields }) => isUnderWay(fields)).map(({ fields }) => withPhase(fields)),
    'promises.ours': promises(facts, 'us', project).map((item) => itemText(item, date)),
    'promises.theirs': promises(facts, 'them', project).map((item) => itemText(item, date)),
    ...projectValues(facts, project, date),
    ...fitValues(facts, project, date, style.locale),
  };
}

type ProjectValues = Pick<
  MailValues,
  Extract<keyof MailValues, `project.${string}` | `update.${string}` | 'milestones' | 'deadlines' | 'missing_skills'>
>;
type Dated = (day: string | null) => string;

function projectValues(facts: MailFacts, project: Stored<'project'> | null, date: Dated): ProjectValues {
  const fields = project?.fields ?? null;
  const update = project === null ? null : updateOf(facts, project);
  const since = project === null ? null : lastSent(facts.mails, 'progress-update', project.id);
  const items = (list: readonly UpdateItem[] | undefined) => (list ?? []).map((item) => itemText(item, date));
  return {
    'project.name': fields?.name ?? '',
    'project.purpose': fields?.purpose ?? '',
    'project.scope': fields?.scope ?? '',
    'project.parameters': fields?.parameters ?? '',
    'project.phase': fields?.phase ?? '',
    'project.start': date(fields?.start ?? null),
    'project.due': date(fields?.due ?? null),
    'update.since': since === null ? '' : date(dayAt(since, facts.moment.zone)),
    'update.done': items(update?.done),
    'update.next': items(update?.next),
    'update.blocked': items(update?.blocked),
    'update.changed': [
      ...(update?.changed ?? []).map((moved) => movedText(moved, date)),
      ...items(update?.otherChanges),
    ],
    'update.late': items(update?.late),
    'update.feedback': items(update?.answered),
    milestones: inOrder(fields?.milestones ?? {}).map((each) =>
      itemText({ text: each.name, day: each.actual ?? plannedDay(each), who: each.who }, date),
    ),
    deadlines: (project === null ? [] : untoldDeadlines(project, facts)).map((moved) => movedText(moved, date)),
    missing_skills: project === null ? [] : missingSkills(project, facts.teammates),
  };
}

/** Less than this share of the work by its due is nothing to offer. */
const worthOffering = 0.1;

/** What keeps a project from being done by its due, as the fit check says it; empty where nothing does. */
function fitValues(
  facts: MailFacts,
  project: Stored<'project'> | null,
  date: Dated,
  locale: string,
): Pick<MailValues, 'fit.missing' | 'fit.earliest' | 'fit.share'> {
  const fit = project === null ? null : projectFitOf(facts, project);
  if (fit?.kind !== 'gap') return { 'fit.missing': [], 'fit.earliest': '', 'fit.share': '' };
  const weeks = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'week',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    'fit.missing': fit.gaps.map((gap) => `${gap.skill}: ${weeks.format(gap.weeks)}`),
    'fit.earliest': date(fit.earliest),
    'fit.share': fit.share < worthOffering ? '' : percent.format(Math.floor(fit.share * 20) / 20),
  };
}

/** "Wireframes (Tuesday, 17 November; Mia)". */
function itemText({ text, day, who }: Pick<UpdateItem, 'text' | 'day' | 'who'>, date: Dated): string {
  const more = [date(day), who].filter(Boolean).join('; ');
  return more === '' ? text : `${text} (${more})`;
}

/** "Wireframes: Friday, 20 November → Tuesday, 24 November". */
function movedText({ name, from, to }: MovedDeadline, date: Dated): string {
  return `${name}: ${date(from)} → ${date(to) || '?'}`;
}

function statements(all: Record<string, Statement>): string[] {
  return Object.values(all)
    .toSorted((one, other) => one.addedAt - other.addedAt)
    .map(({ text }) => text);
}

/** What is promised and not settled: of the project and of none, or all of it. */
function promises(facts: MailFacts, side: 'us' | 'them', project: Stored<'project'> | null): UpdateItem[] {
  return facts.commitments
    .filter(({ fields }) => fields.owedBy === side && fields.state === 'open')
    .filter(({ fields }) => project === null || fields.projectId === null || fields.projectId === project.id)
    .map(({ id, fields }) => ({ id, text: fields.what, day: fields.due, who: fields.who }));
}

/** What worries us and is not settled, told to them or not. */
function openConcerns({ concerns }: MailFacts, areTold: boolean): string[] {
  return concerns
    .filter(({ fields }) => fields.state === 'open' && isTold(fields) === areTold)
    .map(({ fields }) => fields.what);
}

function isUnderWay({ status }: Stored<'project'>['fields']): boolean {
  return status === 'planned' || status === 'running';
}

function withPhase({ name, phase }: Stored<'project'>['fields']): string {
  return phase === '' ? name : `${name}: ${phase}`;
}
