import { Grid } from '../grid/Grid.tsx';
import { message } from '../ui/message.ts';
import { columns } from './columns.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { pressRow } from './press-row.ts';
import { rowKeys } from './row-keys.ts';
import { shownClients, shownCount, ticked } from './shown-clients.ts';

/** The clients as a table. */
export function ClientsGrid({ opened, now, toFilter }: { opened: string | null; now: number; toFilter: () => void }) {
  return (
    <Grid
      label={message('dashboard_clients')}
      look="clients-scroll"
      columnCount={columns.length + 1}
      isMultiselectable
      head={<GridHead />}
      rows={shownClients.value}
      count={shownCount.value}
      {...rowKeys(toFilter)}
      onClick={pressRow}
      draw={({ row, ...place }) => (
        <GridRow
          key={row.id}
          row={row}
          {...place}
          now={now}
          isOpened={row.id === opened}
          isTicked={ticked.value.has(row.id)}
        />
      )}
    />
  );
}
