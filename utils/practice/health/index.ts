import type { Moment } from '../../signals/moment.ts';
import type { ClientPractice } from '../client-practice.ts';
import { attention } from './attention.ts';
import { contacts } from './contacts.ts';
import type { HealthPart, HealthRule } from './health-part.ts';
import { promises } from './promises.ts';
import { risks } from './risks.ts';
import { satisfaction } from './satisfaction.ts';

/** Every part, in the order in which they are told: a new one is its file and its line here. */
const healthRules: readonly HealthRule[] = [attention, promises, satisfaction, risks, contacts];

/** How the relation to a client stands: a few parts, each with its reason and what shows it. There is no sum of them. */
export function healthOf(practice: ClientPractice, moment: Moment): HealthPart[] {
  return healthRules.map((rule) => rule(practice, moment));
}
