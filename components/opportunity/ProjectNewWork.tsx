import '../growth/growth.css';
import { useState } from 'preact/hooks';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { OpportunityForm, opportunityKey } from './OpportunityForm.tsx';
import { OpportunityItem } from './OpportunityItem.tsx';

/** The work that may come from the client of a project and is not settled: it mostly comes up while one works for them. */
export function ProjectNewWork({ clientId }: { clientId: string }) {
  const { records } = useRecords('opportunity', 'timeline', clientId);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(opportunityKey(clientId, null), { name: '' });
  const isOpen = isAdding || kept;
  const open = (records ?? []).filter(({ fields: { stage } }) => stage !== 'won' && stage !== 'lost');
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('growth_addOpportunity')}
    </Button>
  );
  return (
    <Section title={message('growth_newWork')} action={!isOpen && add}>
      {isOpen && <OpportunityForm clientId={clientId} opportunity={null} close={() => setAdding(false)} />}
      {records !== null && open.length === 0 && !isOpen && (
        <p class="quiet-text">{message('growth_noOpportunities')}</p>
      )}
      {open.length > 0 && (
        <ul class="growth-list" aria-label={message('growth_newWork')}>
          {open.map((opportunity) => (
            <li key={opportunity.id}>
              <OpportunityItem clientId={clientId} opportunity={opportunity} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
