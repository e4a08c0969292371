import { dateFormat } from '../ui/formats.ts';
import { number, plural } from '../ui/message.ts';

const [barWidth, gap, height] = [5, 2, 20];

/** Twelve bars, a month each, this one last, as high as the client's busiest month; read out as text. */
export function MonthsPlot({ months, now }: { months: string; now: number }) {
  const counts = months.split(' ').map(Number);
  const most = Math.max(1, ...counts);
  return (
    <svg
      class="months-plot"
      role="img"
      aria-label={textOf(counts, now)}
      width={12 * (barWidth + gap) - gap}
      height={height}
    >
      <path class="months-none" d={barsOf(counts, (count) => (count === 0 ? 1 : 0))} />
      <path d={barsOf(counts, (count) => (count === 0 ? 0 : Math.max(3, Math.round((count / most) * height))))} />
    </svg>
  );
}

/** The bars as one shape: hundreds of rows have twelve of them each. */
function barsOf(counts: readonly number[], high: (count: number) => number): string {
  return counts
    .map((count, index) => `M${index * (barWidth + gap)} ${height}v${-high(count)}h${barWidth}v${high(count)}z`)
    .join('');
}

/** How many contacts there were, and in which months. */
function textOf(counts: readonly number[], now: number): string {
  const date = new Date(now);
  const name = dateFormat({ month: 'long', timeZone: 'UTC' });
  const months = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (counts.length - 1 - index));
    return [`${name.format(month)} ${number(count)}`];
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [plural('clients_inAYear', total), ...months].join(', ');
}
