import type { Gap, ProjectFit } from '../../utils/practice/project-fit.ts';
import { countText } from '../capacity/amounts.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { listFormat } from '../ui/formats.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';

const notChecked: Record<'over' | 'no-skills' | 'no-team', MessageKey> = {
  over: 'capacity_isOver',
  'no-skills': 'capacity_fitNoSkills',
  'no-team': 'capacity_fitNoTeam',
};

/** The answer in words: it fits, or what is missing of which skill, and the earliest date. */
export function FitResult({ fit }: { fit: ProjectFit }) {
  if (fit.kind === 'over' || fit.kind === 'no-skills' || fit.kind === 'no-team')
    return <p class="fit-answer">{message(notChecked[fit.kind])}</p>;
  if (fit.kind === 'no-due')
    return (
      <>
        <p class="fit-answer">{message('capacity_fitNoDue')}</p>
        <Earliest day={fit.earliest} />
      </>
    );
  if (fit.kind === 'fits')
    return (
      <>
        <p class="fit-answer fit-good">{message('capacity_fits', wordsOfDay(fit.due))}</p>
        <Earliest day={fit.earliest} />
      </>
    );
  return (
    <>
      <p class="fit-answer fit-late">{message('capacity_fitsNot', wordsOfDay(fit.due))}</p>
      <Section title={message('capacity_gap')}>
        <ul class="fit-gaps card">
          {fit.gaps.map((gap) => (
            <GapItem key={gap.skill} gap={gap} />
          ))}
        </ul>
      </Section>
      <Earliest day={fit.earliest} />
    </>
  );
}

function GapItem({ gap: { skill, weeks, who } }: { gap: Gap }) {
  return (
    <li class="row">
      <div class="row-text">
        <div class="row-title">
          <bdi>{skill}</bdi>
        </div>
        <span class="row-detail" dir="auto">
          {who.length === 0 ? message('capacity_nobodyHas') : message('capacity_whoHas', listFormat().format(who))}
        </span>
      </div>
      <span>{countText('capacity_weeksShort', weeks)}</span>
    </li>
  );
}

function Earliest({ day }: { day: string | null }) {
  return <p>{day === null ? message('capacity_noDate') : message('capacity_earliest', wordsOfDay(day))}</p>;
}
