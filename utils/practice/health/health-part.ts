import type { Moment } from '../../signals/moment.ts';
import type { ClientPractice, Evidence } from '../client-practice.ts';

/** Every reason for which a part of the health stands as it does. */
type HealthReason =
  | 'no-cadence'
  | 'at-rest'
  | 'never-met'
  | 'in-touch'
  | 'overdue'
  | 'long-overdue'
  | 'no-promises'
  | 'promises-kept'
  | 'promise-late'
  | 'promises-late'
  | 'not-asked'
  | 'content'
  | 'mixed'
  | 'discontent'
  | 'complaint-open'
  | 'no-risks-noted'
  | 'no-risks-open'
  | 'some-risk'
  | 'high-risk'
  | 'nobody-met'
  | 'several-met'
  | 'one-met'
  | 'only-one-met';

/** How a part of the relation stands; `unknown` where the records do not tell. */
export interface HealthPart {
  name: 'attention' | 'promises' | 'satisfaction' | 'risks' | 'contacts';
  standing: 'good' | 'fair' | 'poor' | 'unknown';
  reason: HealthReason;
  /** What the reason counts: days, promises, risks, people. */
  count: number;
  evidence: Evidence[];
}

/** Judges one part. */
export type HealthRule = (practice: ClientPractice, moment: Moment) => HealthPart;
