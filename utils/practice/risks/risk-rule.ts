import type { Moment } from '../../signals/moment.ts';
import type { ClientPractice, Departure, Evidence } from '../client-practice.ts';

/** From 1, low, to 3, high. */
type Degree = 1 | 2 | 3;

/** What a rule looks at. */
export interface Looked extends ClientPractice {
  /** What mails say of people who left. */
  departures: readonly Departure[];
}

/** A risk that the records tell of. */
export interface FoundRisk {
  /** What it is about. Another occasion has another key, so that what was decided about this one does not touch it. */
  key: string;
  projectId: string | null;
  /** In the words of the records: a name, the complaint; empty where the rule says it all. */
  title: string;
  /** How often it was seen. */
  count: number;
  likelihood: Degree;
  impact: Degree;
  evidence: Evidence[];
}

/** One sort of risk that is told from evidence. */
export interface RiskRule {
  name: string;
  /** While one of it is in the register, another occasion is not another risk. */
  isOneForClient: boolean;
  look(looked: Looked, moment: Moment): FoundRisk[];
}
