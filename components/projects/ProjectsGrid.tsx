import { useRef } from 'preact/hooks';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { useRowsInSight } from '../clients/use-rows-in-sight.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import type { ProjectRow } from './project-rows.ts';
import { ProjectLine } from './ProjectLine.tsx';
import { monthsOf, placeOf, type TimeWindow } from '../../utils/practice/time-window.ts';
import { useRowStop } from './use-row-stop.ts';

/** In pixels: the same for every row, since those that are not in sight are not there. */
const rowHeight = 52;

/** The projects on one timeline: only the rows in sight are made, and each says which of how many it is. */
export function ProjectsGrid({ rows, window }: { rows: readonly ProjectRow[]; window: TimeWindow }) {
  const scrolling = useRef<HTMLDivElement>(null);
  const { first, end } = useRowsInSight(scrolling, rowHeight, rows.length);
  const { body, stop, onKeyDown, onFocusIn } = useRowStop(rows, (index) => {
    const row = rows[index];
    if (row !== undefined) location.hash = subjectAddress('project', row.clientId, row.id);
  });
  const made = Array.from({ length: end - first }, (_, index) => first + index);
  // The stop of the Tab key is always there, or the focus would be lost when it is scrolled away.
  if (stop < first) made.unshift(stop);
  else if (stop >= end && stop < rows.length) made.push(stop);
  return (
    <div class="projects-scroll card" ref={scrolling}>
      <div
        class="projects-grid"
        role="grid"
        aria-label={message('capacity_projects')}
        aria-rowcount={rows.length + 1}
        aria-colcount={4}
      >
        <Head window={window} />
        <div
          role="rowgroup"
          class="projects-body"
          style={{ blockSize: `${rows.length * rowHeight}px` }}
          ref={body}
          onKeyDown={onKeyDown}
          onFocusIn={onFocusIn}
        >
          {made.map((index) => {
            const row = rows[index];
            return (
              row && (
                <ProjectLine
                  key={row.id}
                  row={row}
                  index={index}
                  top={index * rowHeight}
                  window={window}
                  isStop={index === stop}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The heads of the columns, and the months over the lines. */
function Head({ window }: { window: TimeWindow }) {
  return (
    <div role="rowgroup" class="projects-head">
      <div role="row" class="projects-row" aria-rowindex={1}>
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
