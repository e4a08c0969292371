import '../growth/growth.css';
import { useRecords } from '../practice/use-records.ts';
import { Chip } from '../ui/Chip.tsx';
import { message } from '../ui/message.ts';
import { NewWorkSection } from './NewWorkSection.tsx';
import type { Opportunity } from './opportunity-words.ts';
import { OpportunityItem } from './OpportunityItem.tsx';

/**
 * The work that may come and belongs to a project, and of its client what belongs to none and is not settled: it mostly comes up
 * while one works for them. What is added here belongs to the project.
 */
export function ProjectNewWork({ clientId, projectId }: { clientId: string; projectId: string }) {
  const { records } = useRecords('opportunity', 'timeline', clientId);
  const row = (opportunity: Opportunity) => (
    <li key={opportunity.id}>
      {opportunity.fields.projectId === projectId && <Chip>{message('growth_ofThisProject')}</Chip>}
      <OpportunityItem clientId={clientId} opportunity={opportunity} />
    </li>
  );
  return (
    <NewWorkSection
      clientId={clientId}
      projectId={projectId}
      rows={records === null ? null : listedFor(records, projectId).map(row)}
    />
  );
}

/** Its own first, then what belongs to no project and is not settled. */
function listedFor(records: readonly Opportunity[], projectId: string): Opportunity[] {
  const own = records.filter(({ fields }) => fields.projectId === projectId);
  return [...own, ...records.filter(({ fields }) => fields.projectId === null && isUnsettled(fields))];
}

function isUnsettled({ stage }: Opportunity['fields']): boolean {
  return stage !== 'won' && stage !== 'lost';
}
