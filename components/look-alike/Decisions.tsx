import { useId } from 'preact/hooks';
import type { Decision } from '../../utils/messaging/calls/look-alike.ts';
import { Button } from '../ui/Button.tsx';
import { dayLabel } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { askAgain, calledThen, takeApart } from './decide.ts';

/** What was decided earlier, and the way back from it. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <Section title={message('lookAlike_decisions')}>
      <ul class="card" aria-label={message('lookAlike_decisions')}>
        {decisions.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ul>
    </Section>
  );
}

function DecisionItem({ decision }: { decision: Decision }) {
  const id = useId();
  const { verdict, decidedAt, isAtWork } = decision;
  const [kept, other] = calledThen(decision);
  const isOne = verdict === 'one';
  return (
    <li class="row">
      <div class="row-text">
        <div class="row-title" id={id} dir="auto">
          {isOne ? message('lookAlike_wasMerged', other, kept) : message('lookAlike_wasKeptApart', kept, other)}
        </div>
        <span class="row-detail">{isAtWork ? message('lookAlike_atWork') : dayLabel(decidedAt)}</span>
      </div>
      {!isAtWork && (
        <Button
          variant="small"
          aria-describedby={id}
          onClick={() => void (isOne ? takeApart(decision) : askAgain(decision))}
        >
          {message(isOne ? 'lookAlike_takeApart' : 'lookAlike_askAgain')}
        </Button>
      )}
    </li>
  );
}
