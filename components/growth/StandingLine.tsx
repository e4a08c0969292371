import './growth.css';
import { healthOf } from '../../utils/practice/health/index.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import { byRiskWeight } from '../../utils/practice/risk-weight.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import { PaperLink } from '../client/PaperLink.tsx';
import { FirstMeeting } from '../first-meeting/FirstMeeting.tsx';
import { isolated } from '../ui/isolated.ts';
import { message, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { partName, standingName } from './health-words.ts';
import { useClientPractice } from './use-client-practice.ts';

/** How we stand with a client in three lines: the health, the risks, the first meeting. The rest is on its page. */
export function StandingLine({ clientId }: { clientId: string }) {
  const { looked, problem } = useClientPractice(clientId);
  if (looked === null) return problem && <ProblemLine>{problemText(problem)}</ProblemLine>;
  return (
    <Section title={message('growth_standing')} action={<PaperLink page="growth" clientId={clientId} />}>
      <div class="growth-lines">
        <p>{healthLine(looked)}</p>
        <p>{riskLine(looked)}</p>
        <FirstMeeting clientId={clientId} fields={looked.client.fields} />
      </div>
    </Section>
  );
}

/** The parts that need a look by name; where none does, that. */
function healthLine(looked: LookedAt): string {
  const parts = healthOf(looked, momentHere(Date.now()));
  const wanting = parts.filter(({ standing }) => standing === 'poor' || standing === 'fair');
  const told = (wanting.length > 0 ? wanting : parts.filter(({ standing }) => standing === 'good')).map((part) =>
    message('growth_partIs', partName(part), standingName(part)),
  );
  return told.length === 0 ? message('growth_healthUnknown') : told.join(' · ');
}

/** How many risks are open, the highest one, and how many are proposed. */
function riskLine({ risks }: LookedAt): string {
  const [highest, ...others] = risks.filter(({ fields }) => fields.state === 'open').toSorted(byRiskWeight);
  const proposed = risks.filter(({ fields }) => fields.state === 'proposed').length;
  return [
    highest === undefined
      ? message('growth_noRisks')
      : plural('growth_riskCount', others.length + 1, isolated(highest.fields.what)),
    proposed > 0 && plural('growth_proposedCount', proposed),
  ]
    .filter(Boolean)
    .join(' · ');
}
