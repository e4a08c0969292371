import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { OpportunityForm, opportunityKey } from './OpportunityForm.tsx';

/** Work that may come as a list that more is added to; below it stands what else there is to say. */
export function NewWorkSection({
  clientId,
  projectId = null,
  rows,
  children,
}: {
  clientId: string;
  /** The project that what is added belongs to. */
  projectId?: string | null;
  /** A list item each; null until they were read. */
  rows: VNode[] | null;
  children?: ComponentChildren;
}) {
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(opportunityKey(clientId, null), { name: '' });
  const isOpen = isAdding || kept;
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
      {rows?.length === 0 && !isOpen && <p class="quiet-text">{message('growth_noOpportunities')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul class="growth-list" aria-label={message('growth_newWork')}>
          {rows}
        </ul>
      )}
      {children}
    </Section>
  );
}
