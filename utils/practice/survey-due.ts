import { earliestOf } from '../signals/moment.ts';
import type { Project } from '../records/project.ts';
import type { Survey } from '../records/survey.ts';

type Asked = Pick<Survey, 'to' | 'state' | 'askedAt' | 'draftedAt' | 'projectId'>;

const day = 24 * 60 * 60 * 1000;
/** In milliseconds: thirteen weeks. */
const quarter = 91 * day;
/** After a delivery, in milliseconds: who is asked later has forgotten how it was. */
const offeredFor = 30 * day;

/**
 * From when on somebody may be asked again, in milliseconds since 1970: a quarter after they were last asked, by any of their
 * addresses. Null where they may be asked now.
 */
export function askedAgainFrom(surveys: readonly Asked[], addresses: readonly string[], now: number): number | null {
  const asked = surveys.filter(({ to }) => addresses.includes(to)).map(({ askedAt }) => askedAt ?? -Infinity);
  const from = Math.max(-Infinity, ...asked) + quarter;
  return from > now ? from : null;
}

/**
 * When a project was delivered, as a day: when the last of its milestones was done; of one that is done without any, since it
 * is so. Null before, and where nobody knows.
 */
export function deliveredOn({ status, milestones, phaseSince, due }: Project): string | null {
  const steps = Object.values(milestones);
  const done = steps.flatMap(({ actual }) => actual ?? []);
  if (status !== 'done' && (steps.length === 0 || done.length < steps.length)) return null;
  return done.toSorted().at(-1) ?? (status === 'done' ? (phaseSince ?? due) : null);
}

/**
 * Whether a client is to be asked how content they are: the work was delivered within thirty days, nobody was asked about it
 * or since then, and somebody may be asked. `people` has the addresses of each person.
 */
export function isSurveyDue(
  { id, fields }: { id: string; fields: Project },
  surveys: readonly Asked[],
  people: readonly (readonly string[])[],
  now: number,
): boolean {
  const on = deliveredOn(fields);
  if (on === null) return false;
  const delivered = earliestOf(on);
  if (delivered > now || now - delivered > offeredFor) return false;
  const isDealtWith = surveys.some(({ projectId, draftedAt }) => projectId === id || draftedAt >= delivered);
  return !isDealtWith && people.some((addresses) => askedAgainFrom(surveys, addresses, now) === null);
}
