import type { CareGoal } from '../care/goal.ts';
import { Editable } from '../client/Editable.tsx';
import { EvidenceLinks } from '../growth/EvidenceLinks.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { useSought } from '../ui/use-sought.ts';
import { decideRisk } from './decide-risk.ts';
import { degreeText, ownerText, planText, riskTone, stateText, type Risk } from './risk-words.ts';
import { RiskForm, riskKey } from './RiskForm.tsx';

/** A risk: what may happen, how it weighs, what is done about it, what it was seen by, and what to decide. */
export function RiskItem({
  clientId,
  clientName = null,
  risk,
  projectName = null,
  isGone,
  show,
}: {
  clientId: string;
  /** Where risks of several clients stand side by side. */
  clientName?: string | null;
  risk: Risk;
  projectName?: string | null;
  /** What it was seen by is not there any more. */
  isGone: boolean;
  show: (goal: CareGoal) => void;
}) {
  const { kept } = useKeptFields(riskKey(clientId, risk.id), { what: '' });
  const item = useSought<HTMLLIElement>(risk.id);
  const { what, plan, owner, state, evidence } = risk.fields;
  const about = [clientName, projectName, degreeText(risk.fields), ownerText(owner)].filter(Boolean);
  return (
    <li class="growth-risk" ref={item} tabIndex={-1}>
      <Editable
        label={what}
        empty=""
        kept={kept}
        shown={
          <>
            <Chip tone={riskTone(risk)}>{stateText(state)}</Chip> <b>{what}</b>
            <small>
              {about.map((text, index) => (
                <span key={index}>
                  {index > 0 && ' · '}
                  <bdi>{text}</bdi>
                </span>
              ))}
            </small>
            {plan !== '' && <small>{planText(plan)}</small>}
          </>
        }
        form={(close) => <RiskForm clientId={clientId} risk={risk} close={close} />}
      />
      {isGone && <p class="growth-gone">{message('growth_evidenceGone')}</p>}
      <div class="growth-links">
        <Decisions risk={risk} />
        <EvidenceLinks clientId={clientId} evidence={evidence} about={what} show={show} />
      </div>
    </li>
  );
}

function Decisions({ risk }: { risk: Risk }) {
  const { state, what } = risk.fields;
  const button = (
    key: 'growth_take' | 'growth_refuse' | 'growth_close' | 'growth_reopen',
    to: 'open' | 'closed' | 'refused',
  ) => (
    <Button
      variant="small"
      aria-label={message('growth_doWith', message(key), what)}
      onClick={() => void decideRisk(risk, to)}
    >
      {message(key)}
    </Button>
  );
  if (state === 'proposed')
    return (
      <>
        {button('growth_take', 'open')}
        {button('growth_refuse', 'refused')}
      </>
    );
  return state === 'open' ? button('growth_close', 'closed') : button('growth_reopen', 'open');
}
