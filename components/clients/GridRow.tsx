import type { ClientRow } from '../../utils/state/client-rows.ts';
import { statusOptions } from '../client/choices.ts';
import { clientAddress } from '../dashboard/place.ts';
import { Chip } from '../ui/Chip.tsx';
import { dayLabel, momentLabel, nextLabel } from '../ui/dates.ts';
import { message, number, plural } from '../ui/message.ts';
import { MonthsPlot } from './MonthsPlot.tsx';
import { silence } from './silence.ts';
import { tickTo, toggleTick } from './shown-clients.ts';

/** A client's row in the grid, and where it stands. */
export interface GridRowProps {
  row: ClientRow;
  /** Which of the clients it is, counted from 0, and how far down it stands, in pixels. */
  index: number;
  top: number;
  now: number;
  isOpened: boolean;
  isTicked: boolean;
  /** The row that the Tab key leads to. */
  isStop: boolean;
}

/** A client in a line. */
export function GridRow({ row, index, top, now, isOpened, isTicked, isStop }: GridRowProps) {
  const about = [row.industry, row.owner, row.domains.replaceAll(' ', ', ')].filter(Boolean).join(' · ');
  return (
    <div
      role="row"
      class="grid-row clients-row"
      style={{ insetBlockStart: `${top}px` }}
      data-id={row.id}
      aria-rowindex={index + 2}
      aria-selected={isTicked}
      aria-current={isOpened ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
    >
      <div role="gridcell" class="cell-tick" aria-colindex={1}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isTicked}
          aria-label={message('clients_tick', row.name)}
          onClick={(event) => (event.shiftKey ? tickTo : toggleTick)(row.id)}
        />
      </div>
      <div role="rowheader" class="cell-name" aria-colindex={2} aria-label={row.name}>
        <a class="ellipsis" href={clientAddress(row.id)} tabIndex={-1} title={row.name} dir="auto">
          {row.name}
        </a>
        <span class="cell-detail ellipsis" dir="auto">
          {about}
        </span>
      </div>
      <div role="gridcell" class="cell-status" aria-colindex={3}>
        <Chip tone={row.status === 'active' ? 'accent' : 'plain'}>
          {statusOptions().find(({ value }) => value === row.status)?.label}
        </Chip>
      </div>
      <div role="gridcell" class="cell-people" aria-colindex={4}>
        {number(row.people)}
      </div>
      <Moment name="lastIn" column={5} at={row.lastIn} now={now} />
      <Moment name="lastOut" column={6} at={row.lastOut} now={now} />
      <div role="gridcell" class="cell-next" aria-colindex={7}>
        {row.next === null ? <Nothing /> : nextLabel(row.next, false, now)}
      </div>
      <div role="gridcell" class="cell-contacts" aria-colindex={8}>
        <MonthsPlot months={row.months} now={now} />
        <span aria-hidden="true">{number(row.contacts)}</span>
      </div>
      <div role="gridcell" class="cell-cadence" aria-colindex={9}>
        {row.cadence === null ? <Nothing /> : <span>{plural('client_everyDays', row.cadence)}</span>}
        <Silence row={row} now={now} />
      </div>
    </div>
  );
}

function Moment({ name, column, at, now }: { name: string; column: number; at: number | null; now: number }) {
  return (
    <div role="gridcell" class={`cell-${name}`} aria-colindex={column}>
      {at === null ? (
        <Nothing />
      ) : (
        <time dateTime={new Date(at).toISOString()} title={momentLabel(at)}>
          {dayLabel(at, now)}
        </time>
      )}
    </div>
  );
}

function Nothing() {
  return (
    <>
      <span aria-hidden="true" class="cell-nothing">
        –
      </span>
      <span class="visually-hidden">{message('clients_nothing')}</span>
    </>
  );
}

function Silence({ row, now }: { row: ClientRow; now: number }) {
  const silent = silence(row, now);
  if (silent === null) return null;
  return (
    <span class="cell-silent">
      {silent.days === null ? message('clients_neverInTouch') : plural('clients_silentFor', silent.days)}
    </span>
  );
}
