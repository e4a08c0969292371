import { subjectAddress } from '../dashboard/subject-address.ts';
import { Grid } from '../grid/Grid.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import type { ProjectRow } from './project-rows.ts';
import { ProjectLine } from './ProjectLine.tsx';
import { monthsOf, placeOf, type TimeWindow } from '../../utils/practice/time-window.ts';

/** The projects on one timeline; `count` is how many there are, those that are still being read too. */
export function ProjectsGrid({
  rows,
  count,
  window,
}: {
  rows: readonly ProjectRow[];
  count: number;
  window: TimeWindow;
}) {
  return (
    <Grid
      label={message('capacity_projects')}
      look="projects-scroll"
      columnCount={4}
      head={<Head window={window} />}
      rows={rows}
      count={count}
      onKey={opens}
      draw={(drawn) => <ProjectLine key={drawn.row.id} {...drawn} window={window} />}
    />
  );
}

/** Enter on a row opens its project. */
function opens(event: KeyboardEvent, row: ProjectRow | undefined, isOnRow: boolean): boolean {
  if (row === undefined || !isOnRow || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return false;
  location.hash = subjectAddress('project', row.clientId, row.id);
  return true;
}

/** The heads of the columns, and the months over the lines. */
function Head({ window }: { window: TimeWindow }) {
  return (
    <div role="rowgroup" class="grid-head projects-head">
      <div role="row" class="grid-row projects-row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1}>
          {message('capacity_project')}
        </div>
        <div role="columnheader" aria-colindex={2}>
          {message('capacity_nextDate')}
        </div>
        <div role="columnheader" aria-colindex={3} class="project-track">
          <span class="visually-hidden">{message('capacity_timeline')}</span>
          {monthsOf(window)
            .filter((_month, index) => index % 2 === 0)
            .map((month) => (
              <span
                key={month}
                class="project-month"
                aria-hidden="true"
                style={{ insetInlineStart: `${placeOf(month, window)}%` }}
              >
                {wordsOfDay(month, { month: 'short' })}
              </span>
            ))}
        </div>
        <div role="columnheader" aria-colindex={4}>
          {message('capacity_fitHead')}
        </div>
      </div>
    </div>
  );
}
