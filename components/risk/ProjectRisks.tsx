import '../growth/growth.css';
import { useState } from 'preact/hooks';
import { byRiskWeight } from '../../utils/practice/risk-weight.ts';
import { showBeside } from '../dashboard/show-beside.ts';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { RiskForm, riskKey } from './RiskForm.tsx';
import { RiskItem } from './RiskItem.tsx';

const show = showBeside('projects');

/** What may go wrong in a project: what is proposed and what is open, by weight, and the way to write down more. */
export function ProjectRisks({ clientId, projectId }: { clientId: string; projectId: string }) {
  const { records } = useRecords('risk', 'project', projectId);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(riskKey(clientId, null, projectId), { what: '' });
  const isOpen = isAdding || kept;
  const standing = (records ?? [])
    .filter(({ fields: { state } }) => state === 'open' || state === 'proposed')
    .toSorted(byRiskWeight);
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('growth_addRisk')}
    </Button>
  );
  return (
    <Section title={message('growth_risks')} action={!isOpen && add}>
      {isOpen && <RiskForm clientId={clientId} risk={null} projectId={projectId} close={() => setAdding(false)} />}
      {records !== null && standing.length === 0 && !isOpen && <p class="quiet-text">{message('growth_noRisks')}</p>}
      {standing.length > 0 && (
        <ul class="growth-list" aria-label={message('growth_risks')}>
          {standing.map((risk) => (
            <RiskItem key={risk.id} clientId={clientId} risk={risk} isGone={false} show={show} />
          ))}
        </ul>
      )}
    </Section>
  );
}
