import type { Zone } from '../dates/zone.ts';
import { dayAt, earliestOf, type Moment } from '../signals/moment.ts';
import type { Stored } from '../records/index.ts';
import type { Project } from '../records/project.ts';
import type { Survey } from '../records/survey.ts';
import { isAbout } from './step-about.ts';

/** As much of a survey as tells whom it asked, and when. */
export type Asked = Pick<Survey, 'to' | 'state' | 'askedAt' | 'draftedAt' | 'projectId'>;

const day = 24 * 60 * 60 * 1000;
/** In milliseconds: thirteen weeks. */
const quarter = 91 * day;
/** After a delivery, in milliseconds: who is asked later has forgotten how it was. */
const offeredFor = 30 * day;

/**
 * From when on somebody may be asked again, in milliseconds since 1970: a quarter after they were last asked, by any of their
 * addresses. Null where they may be asked now. A survey that is prepared counts as asked: it may be in a mail already.
 */
export function askedAgainFrom(surveys: readonly Asked[], addresses: readonly string[], now: number): number | null {
  const asked = surveys
    .filter(({ to }) => addresses.includes(to))
    .map(({ state, askedAt, draftedAt }) => askedAt ?? (state === 'drafted' ? draftedAt : -Infinity));
  const from = Math.max(-Infinity, ...asked) + quarter;
  return from > now ? from : null;
}

/** Whether all milestones of a project are done: it has one at least. */
function isAllDone({ milestones }: Project): boolean {
  const all = Object.values(milestones);
  return all.length > 0 && all.every(({ actual }) => actual !== null);
}

/** Whether only the log of a project can tell when it was delivered: it is done, and not by its milestones. */
export function isDoneByLog(fields: Project): boolean {
  return fields.status === 'done' && !isAllDone(fields);
}

/**
 * When a project was delivered, as a day: when the last of its milestones was done; of one that is done without them, when its
 * log says that it ended. Null before, where nobody knows, and where it was stopped.
 */
export function deliveredOn(
  { id, fields }: ProjectOfSurvey,
  steps: readonly Stored<'step'>[],
  zone: Zone,
): string | null {
  if (fields.status === 'stopped') return null;
  const milestones = Object.values(fields.milestones);
  if (isAllDone(fields))
    return (
      milestones
        .map(({ actual }) => actual ?? '')
        .toSorted()
        .at(-1) ?? null
    );
  if (fields.status !== 'done') return null;
  const tellsOfMore = (text: string) =>
    text.split('\n').some((line) => !milestones.some(({ name }) => isAbout(line, name)));
  const ended = steps
    .map((step) => step.fields)
    .filter(({ projectId, sort, text }) => projectId === id && sort === 'ended' && tellsOfMore(text));
  return ended.length === 0 ? null : dayAt(Math.max(...ended.map(({ at }) => at)), zone);
}

interface ProjectOfSurvey {
  id: string;
  fields: Project;
}

/** What tells whether a client is to be asked; `people` has the addresses of each person, `steps` the logs of the projects. */
interface SurveySources {
  surveys: readonly Asked[];
  people: readonly (readonly string[])[];
  steps: readonly Stored<'step'>[];
}

/**
 * Whether a client is to be asked how content they are: the work was delivered within thirty days, nobody was asked about it
 * or since then, and somebody may be asked.
 */
export function isSurveyDue(
  project: ProjectOfSurvey,
  { surveys, people, steps }: SurveySources,
  { at: now, zone }: Moment,
): boolean {
  const on = deliveredOn(project, steps, zone);
  if (on === null) return false;
  return isToBeAsked(project.id, earliestOf(on), { surveys, people }, now);
}

/** Whether somebody is to be asked about a project that was delivered at a moment: not too long ago, and once. */
export function isToBeAsked(
  id: string,
  delivered: number,
  { surveys, people }: Pick<SurveySources, 'surveys' | 'people'>,
  now: number,
): boolean {
  if (delivered > now || now - delivered > offeredFor) return false;
  const isDealtWith = surveys.some(({ projectId, draftedAt }) => projectId === id || draftedAt >= delivered);
  return !isDealtWith && people.some((addresses) => askedAgainFrom(surveys, addresses, now) === null);
}
