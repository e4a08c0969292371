import type { WeekOfWork } from '../../utils/practice/workload.ts';
import { amountText } from '../capacity/amounts.ts';
import { message } from '../ui/message.ts';
import { weekText } from './week-words.ts';

/** The same as the plot, to be read. */
export function WeeksTable({ weeks }: { weeks: readonly WeekOfWork[] }) {
  return (
    <details class="weeks-table">
      <summary>{message('capacity_asTable')}</summary>
      <table>
        <caption class="visually-hidden">{message('capacity_workload')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('capacity_weekHead')}</th>
            <th scope="col">{message('capacity_needed')}</th>
            <th scope="col">{message('capacity_there')}</th>
            <th scope="col">{message('capacity_short')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.monday}>
              <th scope="row">{weekText(week)}</th>
              <td>{amountText(week.needed)}</td>
              <td>{amountText(week.available)}</td>
              <td>{amountText(week.short)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
