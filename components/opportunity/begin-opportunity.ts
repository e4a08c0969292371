import { byHand } from '../../utils/records/fields.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';
import type { Opportunity, Sort } from './opportunity-words.ts';

/** What new work begins with: of the ways to the goal, to do nothing is always one. */
export function newOpportunity(clientId: string, name: string, sort: Sort) {
  return {
    clientIds: { [clientId]: true as const },
    name: name.slice(0, 500),
    sort,
    needId: null,
    stage: 'idea' as const,
    value: null,
    currency: '',
    nextStep: '',
    nextOn: null,
    expectedOn: null,
    goal: '',
    options: { nothing: { name: message('growth_doNothing'), gives: '', costs: '', isNothing: true, place: 0 } },
    recommended: null,
    why: '',
    decision: '',
    decidedOn: null,
    projectId: null,
    raisedAt: Date.now(),
    provenance: byHand,
  };
}

/** Puts new work into the pipeline, with the way back; true if it was done. */
export function beginOpportunity(id: string, fields: Omit<Opportunity['fields'], 'former'>): Promise<boolean> {
  return carryOut(message('growth_inPipeline', fields.name), (operationId) =>
    savePractice(operationId, [{ kind: 'opportunity', id, set: fields }]),
  );
}
