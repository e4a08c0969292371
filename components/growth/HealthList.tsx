import { healthOf } from '../../utils/practice/health/index.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import type { CareGoal } from '../care/goal.ts';
import { Chip } from '../ui/Chip.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { partName, reasonText, standingName, standingTone } from './health-words.ts';

/** How the relation stands, part by part, each with its reason and the way to what shows it. */
export function HealthList({ looked, show }: { looked: LookedAt; show: (goal: CareGoal) => void }) {
  const parts = healthOf(looked, momentHere(Date.now()));
  return (
    <Section title={message('growth_health')}>
      <ul class="growth-list" aria-label={message('growth_health')}>
        {parts.map((part) => (
          <li key={part.name} class="growth-row">
            <span class="growth-name">{partName(part)}</span>
            <Chip tone={standingTone(part)}>{standingName(part)}</Chip>
            <span class="growth-reason">{reasonText(part)}</span>
            <span class="growth-links">
              <EvidenceLinks clientId={looked.client.id} evidence={part.evidence} about={partName(part)} show={show} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
