import '../growth/growth.css';
import { useState } from 'preact/hooks';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import type { Opportunity } from './opportunity-words.ts';
import { OpportunityForm, opportunityKey } from './OpportunityForm.tsx';
import { OpportunityItem } from './OpportunityItem.tsx';

/**
 * The work that may come and belongs to a project, and of its client what belongs to none and is not settled: it mostly comes up
 * while one works for them. What is added here belongs to the project.
 */
export function ProjectNewWork({ clientId, projectId }: { clientId: string; projectId: string }) {
  const { records } = useRecords('opportunity', 'timeline', clientId);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(opportunityKey(clientId, null), { name: '' });
  const isOpen = isAdding || kept;
  const isOfProject = ({ fields }: Opportunity) => fields.projectId === projectId;
  const others = (records ?? []).filter(({ fields }) => fields.projectId === null && isUnsettled(fields));
  const listed = [...(records ?? []).filter(isOfProject), ...others];
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('growth_addOpportunity')}
    </Button>
  );
  return (
    <Section title={message('growth_newWork')} action={!isOpen && add}>
      {isOpen && (
        <OpportunityForm clientId={clientId} opportunity={null} projectId={projectId} close={() => setAdding(false)} />
      )}
      {records !== null && listed.length === 0 && !isOpen && (
        <p class="quiet-text">{message('growth_noOpportunities')}</p>
      )}
      {listed.length > 0 && (
        <ul class="growth-list" aria-label={message('growth_newWork')}>
          {listed.map((opportunity) => (
            <li key={opportunity.id}>
              {isOfProject(opportunity) && <Chip>{message('growth_ofThisProject')}</Chip>}
              <OpportunityItem clientId={clientId} opportunity={opportunity} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function isUnsettled({ stage }: Opportunity['fields']): boolean {
  return stage !== 'won' && stage !== 'lost';
}
