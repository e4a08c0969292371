import { useRef } from 'preact/hooks';
import { message } from '../ui/message.ts';
import { columns } from './columns.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { pressRow } from './press-row.ts';
import { shownClients, shownCount, ticked } from './shown-clients.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** In pixels: the same for every row, since those that are not in sight are not there. */
const rowHeight = 52;

/** The clients as a table: only the rows in sight are made, and each says which of how many it is. */
export function ClientsGrid({ opened, now, toFilter }: { opened: string | null; now: number; toFilter: () => void }) {
  const rows = shownClients.value;
  const scrolling = useRef<HTMLDivElement>(null);
  const { first, end } = useRowsInSight(scrolling, rowHeight, rows.length);
  const { body, stop, onKeyDown, onFocusIn } = useGridKeys(rows, toFilter);
  const made = Array.from({ length: end - first }, (_, index) => first + index);
  // The stop of the Tab key is always there, or the focus would be lost when it is scrolled away.
  if (stop < first) made.unshift(stop);
  else if (stop >= end && stop < rows.length) made.push(stop);
  return (
    <div class="clients-scroll card" ref={scrolling}>
      <div
        class="clients-grid"
        role="grid"
        aria-label={message('dashboard_clients')}
        aria-rowcount={shownCount.value + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
      >
        <GridHead />
        <div
          role="rowgroup"
          class="clients-body"
          style={{ blockSize: `${shownCount.value * rowHeight}px` }}
          ref={body}
          onKeyDown={onKeyDown}
          onFocusIn={onFocusIn}
          onClick={pressRow}
        >
          {made.map((index) => {
            const row = rows[index];
            return (
              row && (
                <GridRow
                  key={row.id}
                  row={row}
                  index={index}
                  top={index * rowHeight}
                  now={now}
                  isOpened={row.id === opened}
                  isTicked={ticked.value.has(row.id)}
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
