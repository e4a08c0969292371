import type { Output } from '../../utils/messaging/contract.ts';
import { dateFormat } from '../ui/formats.ts';
import { message, number, plural, type MessageKey } from '../ui/message.ts';
import { daysAfter, monthsOf } from './months.ts';

type Row = Output<'coverage.read'>['rows'][number];

const names: Record<Row['of'], MessageKey> = {
  received: 'coverage_received',
  sent: 'coverage_sent',
  calendar: 'coverage_calendar',
};
/** Of the plot, in units of its own: a day is one wide. */
const high = 12;

/** The days of one mailbox or calendar: as a plot, and month by month in a table. */
export function SeenRow({ row, from, until, today }: { row: Row; from: string; until: string; today: string }) {
  const { of, mailbox, whole, some } = row;
  const months = monthsOf(from, until);
  const total = daysAfter(from, until) + 1;
  const name = mailbox === '' ? message(names[of]) : message('coverage_ofMailbox', message(names[of]), mailbox);
  const bars = (days: readonly string[], height: number) =>
    days.map((day) => `M${daysAfter(from, day)} ${high}v${-height}h1v${height}z`).join('');
  const at = daysAfter(from, today);
  return (
    <section class="seen-row">
      <h2 dir="auto">{name}</h2>
      <svg
        viewBox={`0 0 ${total} ${high}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={plural('coverage_days', whole.length + some.length)}
      >
        <path class="seen-none" d={`M0 ${high - 0.5}h${total}v0.5h${-total}z`} />
        <path class="seen-some" d={bars(some, high / 2)} />
        <path class="seen-whole" d={bars(whole, high)} />
        <path class="seen-today" d={`M${at} 0h0.7v${high}h-0.7z`} />
      </svg>
      <div class="seen-months" aria-hidden="true">
        {months.map(({ month, days }) => (
          <span key={month} style={{ flexGrow: days }}>
            {dateFormat({ month: 'narrow', timeZone: 'UTC' }).format(Date.parse(`${month}-01`))}
          </span>
        ))}
      </div>
      <details>
        <summary>{message('coverage_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{message('coverage_month')}</th>
              <th scope="col">{message('coverage_daysSeen')}</th>
              <th scope="col">{message('coverage_daysWhole')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, days }) => {
              const within = (list: readonly string[]) => list.filter((day) => day.startsWith(month)).length;
              return (
                <tr key={month}>
                  <th scope="row">{monthName(month)}</th>
                  <td>{message('coverage_of', number(within(whole) + within(some)), number(days))}</td>
                  <td>{number(within(whole))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function monthName(month: string): string {
  return dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
}
