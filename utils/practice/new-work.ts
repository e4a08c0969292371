import type { Moment } from '../signals/moment.ts';
import { dayAt } from '../signals/moment.ts';
import type { ClientPractice, Evidence } from './client-practice.ts';
import { satisfaction } from './health/satisfaction.ts';
import { lateNow } from './late-promises.ts';

type Sort = 'upsell' | 'referral';

/** What is looked at before anything is asked for. */
export type NewWorkSources = Pick<ClientPractice, 'client' | 'promises' | 'feedback' | 'surveys' | 'opportunities'>;

/** What may be asked for now, or why nothing is. */
export type NewWork =
  | { isTime: true; sorts: Sort[]; evidence: Evidence[] }
  | {
      isTime: false;
      because: 'not-active' | 'not-known-content' | 'not-content' | 'promise-late';
      evidence: Evidence[];
    };

/** More work and a recommendation are proposed only while they are content and no promise of ours is late; each once a year. */
export function newWorkFor(practice: NewWorkSources, moment: Moment): NewWork {
  const { id, fields } = practice.client;
  const about: Evidence[] = [{ kind: 'client', id }];
  if (fields.status !== 'active') return { isTime: false, because: 'not-active', evidence: about };
  const late = lateNow(practice, moment);
  if (late.length > 0) {
    const evidence = late.map((promise) => ({ kind: 'commitment' as const, id: promise.id }));
    return { isTime: false, because: 'promise-late', evidence };
  }
  const { standing, evidence } = satisfaction(practice, moment);
  if (standing === 'unknown') return { isTime: false, because: 'not-known-content', evidence: about };
  if (standing !== 'good') return { isTime: false, because: 'not-content', evidence };
  const all: Sort[] = ['upsell', 'referral'];
  const known = new Set(practice.opportunities.map((each) => each.id));
  const isUnderWay = (sort: Sort) =>
    practice.opportunities.some(
      (each) => each.fields.sort === sort && each.fields.stage !== 'won' && each.fields.stage !== 'lost',
    );
  const sorts = all.filter((sort) => !isUnderWay(sort) && !known.has(newWorkId(sort, id, moment)));
  return { isTime: true, sorts, evidence };
}

/** The name of what is asked for of a client in a year: it is asked for once. */
export function newWorkId(sort: Sort, clientId: string, { at, zone }: Moment): string {
  return `opportunity ${sort} ${clientId} ${dayAt(at, zone).slice(0, 4)}`;
}
