import { useState } from 'preact/hooks';
import { byRiskWeight } from '../../utils/practice/risk-weight.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useComesSought } from '../ui/use-sought.ts';
import { RiskForm, riskKey } from './RiskForm.tsx';
import { RiskItem } from './RiskItem.tsx';

/** The risks of a client and its projects: open and proposed ones by weight, what is settled folded away. */
export function RiskRegister({
  looked,
  gone,
  show,
}: {
  looked: LookedAt;
  gone: ReadonlySet<string>;
  show: (goal: CareGoal) => void;
}) {
  const clientId = looked.client.id;
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(riskKey(clientId, null), { what: '' });
  const isOpen = isAdding || kept;
  const sorted = looked.risks.toSorted(byRiskWeight);
  const isStanding = ({ fields: { state } }: (typeof sorted)[number]) => state === 'open' || state === 'proposed';
  const [standing, settled] = [sorted.filter(isStanding), sorted.filter((risk) => !isStanding(risk))];
  const [isSettledOpen, setSettledOpen] = useState(false);
  useComesSought(settled, () => setSettledOpen(true));
  const items = (risks: typeof sorted, label: string) => (
    <ul class="growth-list" aria-label={label}>
      {risks.map((risk) => (
        <RiskItem
          key={risk.id}
          clientId={clientId}
          risk={risk}
          projectName={looked.projects.find(({ id }) => id === risk.fields.projectId)?.fields.name ?? null}
          isGone={gone.has(risk.id)}
          show={show}
        />
      ))}
    </ul>
  );
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('growth_addRisk')}
    </Button>
  );
  return (
    <Section title={message('growth_risks')} action={!isOpen && add}>
      {isOpen && <RiskForm clientId={clientId} risk={null} close={() => setAdding(false)} />}
      {standing.length === 0 && !isOpen && <p class="quiet-text">{message('growth_noRisks')}</p>}
      {standing.length > 0 && items(standing, message('growth_risks'))}
      {settled.length > 0 && (
        <details
          class="growth-settled"
          open={isSettledOpen}
          onToggle={(event) => setSettledOpen(event.currentTarget.open)}
        >
          <summary>{plural('growth_settledRisks', settled.length)}</summary>
          {isSettledOpen && items(settled, message('growth_settled'))}
        </details>
      )}
    </Section>
  );
}
