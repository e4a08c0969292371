import { clientRows } from '../../utils/state/client-rows.ts';
import { message } from '../ui/message.ts';
import { columns, type Column } from './columns.ts';
import { orderAfter } from './order.ts';
import { chosenIds, clearTicks, clientOrder, shownClients, tickAll } from './shown-clients.ts';

/** The heads of the columns: pressing one sorts by it, pressing it again the other way round. */
export function GridHead() {
  const all = shownClients.value.length;
  const chosen = chosenIds.value.length;
  return (
    <div role="rowgroup" class="grid-head">
      <div role="row" class="grid-row clients-row" aria-rowindex={1}>
        <div role="columnheader" class="cell-tick" aria-colindex={1}>
          <input
            type="checkbox"
            aria-label={message('clients_tickAll')}
            disabled={clientRows.value?.isWhole === false}
            checked={all > 0 && chosen === all}
            indeterminate={chosen > 0 && chosen < all}
            onChange={(event) => (event.currentTarget.checked ? tickAll() : clearTicks())}
          />
        </div>
        {columns.map((column, index) => (
          <Head key={column.name} column={column} index={index + 2} />
        ))}
      </div>
    </div>
  );
}

function Head({ column: { name, title }, index }: { column: Column; index: number }) {
  const order = clientOrder.value;
  const direction = order.column === name ? order.direction : 'none';
  return (
    <div role="columnheader" class={`cell-${name}`} aria-colindex={index} aria-sort={direction}>
      <button type="button" class="sort" onClick={() => (clientOrder.value = orderAfter(order, name))}>
        {message(title)}
        <span aria-hidden="true">{direction === 'none' ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </div>
  );
}
