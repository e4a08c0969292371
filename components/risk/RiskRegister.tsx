import '../growth/growth.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { byRiskWeight } from '../../utils/practice/risk-weight.ts';
import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useComesSought } from '../ui/use-sought.ts';
import { RiskForm, riskKey } from './RiskForm.tsx';
import { RiskItem } from './RiskItem.tsx';
import type { Risk } from './risk-words.ts';

/** Risks of a client or of one project: open and proposed ones by weight, what is settled folded away, and the way to write down more. */
export function RiskRegister({
  clientId,
  projectId = null,
  risks,
  projectNames,
  gone,
  show,
}: {
  clientId: string;
  /** The project that all of them are about; null where they are about the client and any of its projects. */
  projectId?: string | null;
  /** Null until they are read. */
  risks: readonly Risk[] | null;
  /** How the projects are called, by their ids, where they are to be named. */
  projectNames?: ReadonlyMap<string, string>;
  /** The risks whose evidence is not there any more. */
  gone?: ReadonlySet<string>;
  show: (goal: CareGoal) => void;
}) {
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(riskKey(clientId, null, projectId), { what: '' });
  const isOpen = isAdding || kept;
  const sorted = (risks ?? []).toSorted(byRiskWeight);
  const isStanding = ({ fields: { state } }: Risk) => state === 'open' || state === 'proposed';
  const [standing, settled] = [sorted.filter(isStanding), sorted.filter((risk) => !isStanding(risk))];
  const items = (listed: readonly Risk[], label: string) => (
    <ul class="growth-list" aria-label={label}>
      {listed.map((risk) => (
        <RiskItem
          key={risk.id}
          clientId={clientId}
          risk={risk}
          projectName={projectNames?.get(risk.fields.projectId ?? '') ?? null}
          isGone={gone?.has(risk.id) ?? false}
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
      {isOpen && <RiskForm clientId={clientId} risk={null} projectId={projectId} close={() => setAdding(false)} />}
      {risks !== null && standing.length === 0 && !isOpen && <p class="quiet-text">{message('growth_noRisks')}</p>}
      {standing.length > 0 && items(standing, message('growth_risks'))}
      {settled.length > 0 && <Settled risks={settled}>{items}</Settled>}
    </Section>
  );
}

/** What is settled, folded away until it is looked for. */
function Settled({
  risks,
  children: items,
}: {
  risks: readonly Risk[];
  children: (listed: readonly Risk[], label: string) => ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  useComesSought(risks, () => setOpen(true));
  return (
    <details class="growth-settled" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plural('growth_settledRisks', risks.length)}</summary>
      {isOpen && items(risks, message('growth_settled'))}
    </details>
  );
}
