import { useState } from 'preact/hooks';
import { candidatesOf } from '../../utils/practice/candidates.ts';
import { realNeeds } from '../../utils/practice/real-needs.ts';
import { stages } from '../../utils/practice/pipeline.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useSought } from '../ui/use-sought.ts';
import { beginOpportunity, newOpportunity } from './begin-opportunity.ts';
import { NewWorkOffer } from './NewWorkOffer.tsx';
import type { Opportunity } from './opportunity-words.ts';
import { OpportunityForm, opportunityKey } from './OpportunityForm.tsx';
import { OpportunityItem } from './OpportunityItem.tsx';

/** The work that may come from a client: what is in the pipeline, needs that nothing serves yet, and what may be asked for now. */
export function NewWork({ looked, show }: { looked: LookedAt; show: (goal: CareGoal) => void }) {
  const clientId = looked.client.id;
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(opportunityKey(clientId, null), { name: '' });
  const isOpen = isAdding || kept;
  const listed = looked.opportunities.toSorted(
    (one, other) => stages.indexOf(one.fields.stage) - stages.indexOf(other.fields.stage),
  );
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('growth_addOpportunity')}
    </Button>
  );
  return (
    <Section title={message('growth_newWork')} action={!isOpen && add}>
      {isOpen && <OpportunityForm clientId={clientId} opportunity={null} close={() => setAdding(false)} />}
      {listed.length === 0 && !isOpen && <p class="quiet-text">{message('growth_noOpportunities')}</p>}
      {listed.length > 0 && (
        <ul class="growth-list" aria-label={message('growth_newWork')}>
          {listed.map((opportunity) => (
            <Listed key={opportunity.id} clientId={clientId} opportunity={opportunity} />
          ))}
        </ul>
      )}
      {listed.length > 0 && Object.keys(realNeeds(looked.client.fields)).length === 0 && (
        <p class="growth-gone">{message('growth_noNeed')}</p>
      )}
      <Candidates looked={looked} />
      <NewWorkOffer looked={looked} show={show} />
    </Section>
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
