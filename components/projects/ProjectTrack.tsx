import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import type { DatedMilestone } from '../../utils/practice/next-date.ts';
import type { ProjectRow } from './project-rows.ts';
import { isWithin, placeOf, type TimeWindow } from '../../utils/practice/time-window.ts';

/** The line of a project from its start to its due, a mark for each milestone; read out as text. */
export function ProjectTrack({ row, window }: { row: ProjectRow; window: TimeWindow }) {
  const { start, due, marks } = row;
  const first = start ?? marks[0]?.day ?? due;
  const last = due ?? marks.at(-1)?.day ?? start;
  const text = textOf(row);
  return (
    <div class="track" role="img" aria-label={text || message('capacity_noDates')} title={text}>
      <span class="track-today" style={{ insetInlineStart: `${placeOf(window.today, window)}%` }} />
      {first !== null && last !== null && first <= last && last >= window.from && first <= window.until && (
        <span
          class={row.status === 'running' ? 'track-line' : 'track-line track-quiet'}
          style={{
            insetInlineStart: `${placeOf(first, window)}%`,
            insetInlineEnd: `${100 - placeOf(last, window)}%`,
          }}
        />
      )}
      {marks
        .filter(({ day }) => isWithin(day, window))
        .map((mark, index) => (
          <span
            key={index}
            class={`track-mark ${markClass(mark, window.today)}`}
            style={{ insetInlineStart: `${placeOf(mark.day, window)}%` }}
          />
        ))}
    </div>
  );
}

function markClass({ isDone, day }: DatedMilestone, today: string): string {
  return isDone ? 'track-done' : day < today ? 'track-late' : 'track-open';
}

function textOf({ start, due, marks }: ProjectRow): string {
  const day = (each: string) => wordsOfDay(each, { day: 'numeric', month: 'short', year: 'numeric' });
  return [
    start !== null && message('capacity_startsOn', day(start)),
    ...marks.map((mark) => message(mark.isDone ? 'capacity_markDone' : 'capacity_markOpen', mark.name, day(mark.day))),
    due !== null && message('capacity_dueOn', day(due)),
  ]
    .filter(Boolean)
    .join('; ');
}
