import type { Stored } from '../records/index.ts';
import type { Moment } from '../signals/moment.ts';
import { riskRules } from './risks/index.ts';
import type { FoundRisk, Looked, RiskRule } from './risks/risk-rule.ts';

/** A risk as it is proposed, with the name that it has for ever. */
export interface ProposedRisk extends FoundRisk {
  id: string;
  rule: string;
}

/** What the evidence says of the register of a client. */
export interface RiskProposals {
  /** Risks that are not in the register yet. */
  fresh: ProposedRisk[];
  /** Risks that a rule proposed and whose evidence is gone: proposals that nobody took, and open ones to close. */
  gone: Stored<'risk'>[];
}

/** Compares what the rules find with what is in the register. What was refused or closed is not proposed again. */
export function proposeRisks(looked: Looked, moment: Moment): RiskProposals {
  const found = riskRules.flatMap((rule) =>
    rule.look(looked, moment).map((risk) => ({ ...risk, rule: rule.name, id: idOf(rule, looked, risk) })),
  );
  const standing = looked.risks.filter(({ fields: { state } }) => state === 'proposed' || state === 'open');
  const known = new Set(looked.risks.map(({ id }) => id));
  const isStanding = (rule: string) => isOne.has(rule) && standing.some(({ fields }) => fields.rule === rule);
  const isFound = ({ id, fields: { rule } }: Stored<'risk'>) =>
    found.some((risk) => risk.id === id || (risk.rule === rule && isOne.has(rule)));
  return {
    fresh: found.filter(({ id, rule }) => !known.has(id) && !isStanding(rule)),
    gone: standing.filter((risk) => names.has(risk.fields.rule) && !isFound(risk)),
  };
}

const names = new Set(riskRules.map(({ name }) => name));
const isOne = new Set(riskRules.filter(({ isOneForClient }) => isOneForClient).map(({ name }) => name));

function idOf({ name }: RiskRule, { client }: Looked, { key }: FoundRisk): string {
  return `risk ${name} ${client.id} ${key}`;
}
