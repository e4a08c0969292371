import { subjectAddress } from '../dashboard/subject-address.ts';
import type { DrawnRow } from '../grid/Grid.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import type { ProjectRow } from './project-rows.ts';
import { ProjectTrack } from './ProjectTrack.tsx';
import type { TimeWindow } from '../../utils/practice/time-window.ts';

/** A project in a line. */
export function ProjectLine({ row, index, top, window, isStop }: DrawnRow<ProjectRow> & { window: TimeWindow }) {
  const { next, status } = row;
  const isLate = next !== null && next.day < window.today;
  const canFit = status === 'planned' || status === 'running';
  return (
    <div
      role="row"
      class="grid-row projects-row"
      style={{ insetBlockStart: `${top}px` }}
      data-id={row.id}
      aria-rowindex={index + 2}
      tabIndex={isStop ? 0 : -1}
    >
      <div role="rowheader" class="project-name" aria-colindex={1} aria-label={row.name}>
        <a
          class="ellipsis"
          href={subjectAddress('project', row.clientId, row.id)}
          tabIndex={-1}
          title={row.name}
          dir="auto"
        >
          {row.name}
        </a>
        <span class="project-detail ellipsis" dir="auto">
          {row.clients}
        </span>
      </div>
      <div role="gridcell" class="project-next" aria-colindex={2}>
        {next === null ? (
          <span class="project-detail">{message('promise_noDate')}</span>
        ) : (
          <span class={isLate ? 'project-late' : undefined}>
            {wordsOfDay(next.day, { day: 'numeric', month: 'short', year: 'numeric' })}
          </span>
        )}
        {next !== null && (
          <span class="project-detail ellipsis" dir="auto">
            {isLate && (
              <>
                {message('capacity_isLate')} <bdi>{next.name || message('capacity_due')}</bdi>
              </>
            )}
            {!isLate && (next.name || message('capacity_due'))}
          </span>
        )}
      </div>
      <div role="gridcell" class="project-track" aria-colindex={3}>
        <ProjectTrack row={row} window={window} />
      </div>
      <div role="gridcell" aria-colindex={4}>
        {canFit && (
          <a
            href={subjectAddress('fit', row.clientId, row.id)}
            tabIndex={isStop ? 0 : -1}
            aria-label={message('capacity_fitOf', row.name)}
          >
            {message('capacity_check')}
          </a>
        )}
      </div>
    </div>
  );
}
