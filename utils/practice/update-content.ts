import type { Stored } from '../records/index.ts';
import { updateFeedback } from './update-feedback.ts';
import { type Moment, dayAfter, dayAt } from '../signals/moment.ts';
import { inOrder, type PlacedMilestone, plannedDay } from './milestone-order.ts';
import { type MovedDeadline, movedSince } from './moved-deadlines.ts';
import { isAbout } from './step-about.ts';

/** Something that an update tells: in the words of its record, its day where it has one, and who does it. */
export interface UpdateItem {
  /** Of the record that it is told from; of a milestone, its own. */
  id: string;
  text: string;
  day: string | null;
  who: string;
}

/** What there is to tell of a project since the last update. */
export interface UpdateContent {
  done: UpdateItem[];
  next: UpdateItem[];
  /** What we wait for. */
  blocked: UpdateItem[];
  changed: MovedDeadline[];
  /** What else changed, in the words of the log. */
  otherChanges: UpdateItem[];
  late: UpdateItem[];
  /** What is not late yet and may become so. */
  atRisk: UpdateItem[];
  /** What stands in the way, in the words of our own log: for us to say in others, never told as it stands. */
  challenges: UpdateItem[];
  /** What was done about feedback of theirs. */
  answered: UpdateItem[];
  /** Feedback of theirs of which they were not told what came of it. */
  waiting: UpdateItem[];
}

/** What an update on a project is made of. */
export interface UpdateSources {
  project: Stored<'project'>;
  outlines: readonly Stored<'outline'>[];
  steps: readonly Stored<'step'>[];
  /** All of the client: what nobody told them of one that is over is told of this one. */
  projects: readonly Stored<'project'>[];
  /** Of the client: those of another project are left out, those of none are not. */
  commitments: readonly Stored<'commitment'>[];
  risks: readonly Stored<'risk'>[];
  feedback: readonly Stored<'feedback'>[];
  /** When the last update was sent; null where none was: then everything is told. */
  since: number | null;
  moment: Moment;
}

/** More than comes next is not told. */
const mostNext = 5;
/** So many days ahead something is at risk where something else is late already. */
const soonDays = 7;
/** Likelihood times impact, each from 1 to 3. */
const weightyRisk = 6;

/** What an update on a project tells: from its milestones, promises, log and risks. */
export function updateContent(sources: UpdateSources): UpdateContent {
  const { project, moment, since } = sources;
  const today = dayAt(moment.at, moment.zone);
  const milestones = inOrder(project.fields.milestones);
  const open = milestones.filter(({ actual }) => actual === null).map(milestoneItem);
  const ours = promisesOf(sources, 'us').filter(isOpen).map(promiseItem);
  const planned = [...open, ...ours].toSorted(byDay);
  const late = planned.filter(({ day }) => day !== null && day < today);
  const ahead = planned.filter((item) => !late.includes(item));
  const blocked = awaited(sources, today);
  const challenging = challenges(sources);
  const soon = ahead.filter(({ day }) => day !== null && day <= dayAfter(today, soonDays));
  return {
    done: doneSince(sources),
    next: ahead.slice(0, mostNext),
    blocked,
    changed: movedSince(project, sources, since),
    otherChanges: otherChanges(sources),
    late,
    atRisk: [...(late.length + blocked.length + challenging.length > 0 ? soon : []), ...weightyRisks(sources)],
    challenges: challenging,
    ...updateFeedback(sources),
  };
}

/** Whether a milestone was surely done since the last update: of one that was done on its day, only the log can tell. */
export function isMilestoneNewlyDone(sources: UpdateSources): boolean {
  return milestonesDone(sources, false).length > 0;
}

/** What may have been done after the last update on its day is told again rather than never. */
function doneSince(sources: UpdateSources): UpdateItem[] {
  const { since, moment } = sources;
  const milestones = milestonesDone(sources, true).map((each) => ({ ...milestoneItem(each), day: each.actual }));
  const promises = promisesOf(sources, 'us')
    .filter(({ fields }) => fields.state === 'kept' && fields.closedAt !== null && fields.closedAt >= (since ?? 0))
    .map((promise) => ({ ...promiseItem(promise), day: dayAt(promise.fields.closedAt ?? 0, moment.zone) }));
  return [...milestones, ...promises].toSorted(byDay);
}

/** The milestones done since the last update, by the moment of the log; where it has none, by the day. */
function milestonesDone(sources: UpdateSources, isDayIncluded: boolean): PlacedMilestone[] {
  const { project, since, moment } = sources;
  return inOrder(project.fields.milestones).filter(({ name, actual }) => {
    if (actual === null || since === null) return actual !== null;
    const sinceDay = dayAt(since, moment.zone);
    const logged = stepsOf(sources, 'ended').filter(({ fields }) => isAbout(fields.text, name));
    if (logged.length > 0) return logged.some(({ fields }) => fields.at > since);
    return actual > sinceDay || (isDayIncluded && actual === sinceDay);
  });
}

/** What the client owes us and has not done by its day. */
function awaited(sources: UpdateSources, today: string): UpdateItem[] {
  return promisesOf(sources, 'them')
    .filter(isOpen)
    .map(promiseItem)
    .filter(({ day }) => day !== null && day <= today)
    .toSorted(byDay);
}

/** What changed apart from the days of milestones, which are told from the milestones themselves. */
function otherChanges(sources: UpdateSources): UpdateItem[] {
  const names = Object.values(sources.project.fields.milestones).map(({ name }) => name);
  return stepsSince(sources, 'change').flatMap(({ id, fields }) => {
    const lines = fields.text.split('\n').filter((line) => !names.some((name) => isAbout(line, name)));
    const text = lines.join('\n').trim();
    return text === '' ? [] : [{ id, text, day: null, who: '' }];
  });
}

function challenges(sources: UpdateSources): UpdateItem[] {
  return stepsSince(sources, 'challenge').map(({ id, fields }) => ({ id, text: fields.text, day: null, who: '' }));
}

function stepsSince(sources: UpdateSources, sort: 'change' | 'challenge'): Stored<'step'>[] {
  return stepsOf(sources, sort).filter(({ fields }) => fields.at > (sources.since ?? 0));
}

function stepsOf({ project, steps }: UpdateSources, sort: Stored<'step'>['fields']['sort']): Stored<'step'>[] {
  return steps.filter(({ fields }) => fields.projectId === project.id && fields.sort === sort);
}

function weightyRisks({ project, risks }: UpdateSources): UpdateItem[] {
  return risks
    .filter(
      ({ fields }) =>
        fields.projectId === project.id && fields.state === 'open' && fields.likelihood * fields.impact >= weightyRisk,
    )
    .map(({ id, fields }) => ({ id, text: fields.what, day: null, who: fields.owner }));
}

function promisesOf({ project, commitments }: UpdateSources, side: 'us' | 'them'): Stored<'commitment'>[] {
  return commitments.filter(
    ({ fields }) => fields.owedBy === side && (fields.projectId === null || fields.projectId === project.id),
  );
}

function isOpen({ fields }: Stored<'commitment'>): boolean {
  return fields.state === 'open';
}

function promiseItem({ id, fields }: Stored<'commitment'>): UpdateItem {
  return { id, text: fields.what, day: fields.due, who: fields.who };
}

function milestoneItem(milestone: PlacedMilestone): UpdateItem {
  return { id: milestone.id, text: milestone.name, day: plannedDay(milestone), who: milestone.who };
}

function byDay(one: UpdateItem, other: UpdateItem): number {
  return (one.day ?? '9999').localeCompare(other.day ?? '9999');
}
