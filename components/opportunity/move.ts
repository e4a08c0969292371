import type { Stage } from '../../utils/practice/pipeline.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { type Decided, decisionSteps } from '../project/decision-step.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';
import { stageName, type Opportunity } from './opportunity-words.ts';

/** Moves something in the pipeline to another stage, says so, and offers the way back. */
export function moveTo({ id, fields }: Opportunity, stage: Stage): Promise<boolean> {
  return carryOut(message('growth_moved', fields.name, stageName(stage)), (operationId) =>
    savePractice(operationId, [
      { kind: 'opportunity', id, set: { stage } },
      ...decisionSteps(operationId, decidedBy(fields), {
        ...decidedBy({ ...fields, stage }),
        clientIds: fields.clientIds,
      }),
    ]),
  );
}

/** Won and lost are the client's decisions. */
function decidedBy({ name, stage, projectId }: Opportunity['fields']): Omit<Decided, 'clientIds'> {
  return { projectId, text: stage === 'won' || stage === 'lost' ? `${name}: ${stageName(stage)}` : '' };
}
