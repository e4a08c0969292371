import { useId } from 'preact/hooks';
import { inOrder } from '../../utils/practice/milestone-order.ts';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import type { ProjectRecord } from './project-record.ts';
import { TimelineRow } from './TimelineRow.tsx';
import { dayNumber, shareOf, ticksOf } from './timeline-scale.ts';
import { useMove } from './use-move.ts';

/** The milestones along time, a line for each: dragged, or moved with the arrow keys. The table beside it says the same. */
export function MilestoneTimeline({ project }: { project: ProjectRecord }) {
  const moving = useMove(project);
  const hint = useId();
  const { scale } = moving;
  if (scale === null || Object.keys(moving.shown).length === 0) return null;
  const today = dayOf(Date.now());
  const isTodayIn = dayNumber(today) >= scale.first && dayNumber(today) <= scale.last;
  // In the order in which they stood before: a line does not jump away under the pointer.
  const ordered = inOrder(project.fields.milestones).flatMap(({ id }) => {
    const milestone = moving.shown[id];
    return milestone === undefined ? [] : [{ id, ...milestone }];
  });
  const canMove = ordered.some(({ current, actual }) => current !== null && actual === null);
  return (
    <div class="project-timeline">
      {canMove && (
        <p class="quiet-text" id={hint}>
          {message('project_timelineHint')}
        </p>
      )}
      <ul class="project-legend quiet-text" aria-hidden="true">
        <li>
          <i class="project-agreed" /> {message('project_agreed')}
        </li>
        <li>
          <i class="project-now" /> {message('project_current')}
        </li>
        <li>
          <i class="project-actual" /> {message('project_notedDone')}
        </li>
      </ul>
      <div class="project-axis" aria-hidden="true">
        {ticksOf(scale).map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${shareOf(tick, scale)}%` }}>
            {wordsOfDay(tick, { month: 'short', ...(tick.slice(5, 7) === '01' && { year: 'numeric' }) })}
          </span>
        ))}
        {isTodayIn && <i style={{ insetInlineStart: `${shareOf(today, scale)}%` }} />}
      </div>
      <ul aria-label={message('project_timeline')}>
        {ordered.map((milestone) => (
          <TimelineRow
            key={milestone.id}
            milestone={milestone}
            from={project.fields.milestones[milestone.id]?.current ?? null}
            moving={moving}
            scale={scale}
            today={today}
            hint={hint}
          />
        ))}
      </ul>
    </div>
  );
}
