import { useState } from 'preact/hooks';
import type { WeekOfWork } from '../../utils/practice/workload.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { weekSummary } from './week-words.ts';

/** In units of the drawing, which is as wide and high as its button. */
const [width, height] = [20, 100];
const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * A bar for each week, as high as what it needs, with a line where the team's time ends; each opens what it is made of. The
 * bars are one stop of the Tab key: the arrow keys go from week to week, Home and End to the ends.
 */
export function WeeksPlot({
  weeks,
  opened,
  open,
}: {
  weeks: readonly WeekOfWork[];
  opened: string | null;
  open: (monday: string | null) => void;
}) {
  const [at, setAt] = useState(0);
  const most = Math.max(1, ...weeks.flatMap(({ needed, available }) => [needed, available]));
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const isTurned = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = (steps[event.key] ?? 0) * (isTurned ? -1 : 1);
    const there = event.key === 'Home' ? 0 : event.key === 'End' ? weeks.length - 1 : step === 0 ? -1 : at + step;
    const bar = event.currentTarget.querySelectorAll<HTMLElement>('button')[there];
    if (bar === undefined) return;
    event.preventDefault();
    bar.focus();
  };
  return (
    <div class="weeks-scroll card">
      <div class="weeks" role="group" aria-label={message('capacity_workload')} onKeyDown={onKeyDown}>
        {weeks.map((week, index) => (
          <div key={week.monday} class="week">
            <button
              type="button"
              tabIndex={index === at ? 0 : -1}
              aria-expanded={week.monday === opened}
              aria-label={weekSummary(week)}
              title={weekSummary(week)}
              onFocus={() => setAt(index)}
              onClick={() => open(week.monday === opened ? null : week.monday)}
            >
              <Bar week={week} most={most} />
            </button>
            <span aria-hidden="true">{monthOf(weeks[index - 1]?.monday, week.monday)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function Bar({ week: { needed, available, short }, most }: { week: WeekOfWork; most: number }) {
  const high = (days: number) => (days / most) * (height - 4);
  const bar = (from: number, until: number) => (
    <rect x={3} width={width - 6} y={height - high(until)} height={Math.max(0, high(until) - high(from))} />
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <g class="week-needed">{bar(0, needed - short)}</g>
      <g class="week-short">{bar(needed - short, needed)}</g>
      <path class="week-there" d={`M0 ${height - high(available)}h${width}`} />
    </svg>
  );
}

/** The month stands under the first week that begins in it. */
function monthOf(before: string | undefined, monday: string): string {
  return before?.slice(0, 7) === monday.slice(0, 7) ? '' : wordsOfDay(monday, { month: 'short' });
}
