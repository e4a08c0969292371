import { cadenceMissed } from './cadence-missed.ts';
import { complaintOpen } from './complaint-open.ts';
import { contactLeft } from './contact-left.ts';
import { projectLate } from './project-late.ts';
import { promisesLate } from './promises-late.ts';
import type { RiskRule } from './risk-rule.ts';
import { singleContact } from './single-contact.ts';

/** Every rule that proposes a risk: a new one is its file and its line here. */
export const riskRules: readonly RiskRule[] = [
  promisesLate,
  cadenceMissed,
  complaintOpen,
  singleContact,
  contactLeft,
  projectLate,
];
