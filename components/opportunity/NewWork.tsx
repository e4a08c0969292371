import { candidatesOf } from '../../utils/practice/candidates.ts';
import { realNeeds } from '../../utils/practice/real-needs.ts';
import { stages } from '../../utils/practice/pipeline.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { useSought } from '../ui/use-sought.ts';
import { beginOpportunity, newOpportunity } from './begin-opportunity.ts';
import { NewWorkOffer } from './NewWorkOffer.tsx';
import { NewWorkSection } from './NewWorkSection.tsx';
import type { Opportunity } from './opportunity-words.ts';
import { OpportunityItem } from './OpportunityItem.tsx';

/** The work that may come from a client: what is in the pipeline, needs that nothing serves yet, and what may be asked for now. */
export function NewWork({ looked, show }: { looked: LookedAt; show: (goal: CareGoal) => void }) {
  const clientId = looked.client.id;
  const listed = looked.opportunities.toSorted(
    (one, other) => stages.indexOf(one.fields.stage) - stages.indexOf(other.fields.stage),
  );
  const rows = listed.map((opportunity) => (
    <Listed key={opportunity.id} clientId={clientId} opportunity={opportunity} />
  ));
  return (
    <NewWorkSection clientId={clientId} rows={rows}>
      {listed.length > 0 && Object.keys(realNeeds(looked.client.fields)).length === 0 && (
        <p class="growth-gone">{message('growth_noNeed')}</p>
      )}
      <Candidates looked={looked} />
      <NewWorkOffer looked={looked} show={show} />
    </NewWorkSection>
  );
}

function Listed({ clientId, opportunity }: { clientId: string; opportunity: Opportunity }) {
  const item = useSought<HTMLLIElement>(opportunity.id);
  return (
    <li ref={item} tabIndex={-1}>
      <OpportunityItem clientId={clientId} opportunity={opportunity} />
    </li>
  );
}

/** Needs without work: each becomes new work at a press. */
function Candidates({ looked }: { looked: LookedAt }) {
  const clientId = looked.client.id;
  const candidates = candidatesOf(looked);
  if (candidates.length === 0) return null;
  return (
    <>
      <h3>{message('growth_candidates')}</h3>
      <ul class="growth-list" aria-label={message('growth_candidates')}>
        {candidates.map(({ needId, need }) => (
          <li key={needId} class="growth-row">
            <span class="growth-reason" dir="auto">
              {need.text}
            </span>
            <Button
              variant="small"
              aria-label={message('growth_doWith', message('growth_toPipeline'), need.text)}
              onClick={() =>
                void beginOpportunity(`opportunity need ${clientId} ${needId}`, {
                  ...newOpportunity(clientId, need.text, 'need'),
                  needId,
                })
              }
            >
              {message('growth_toPipeline')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
