import type { ClientRow } from '../../utils/state/client-rows.ts';
import { clientAddress } from '../dashboard/place.ts';
import type { RowKeys } from '../grid/use-row-stop.ts';
import { everyClient, isFiltering } from './filter.ts';
import { clearTicks, clientFilter, ticked, tickAll, tickTo, toggleTick } from './shown-clients.ts';

/**
 * What the keys do beside going from row to row: Space ticks, with Shift a range is ticked, Enter opens, Ctrl+A ticks all, `/`
 * leads to the filter, Escape takes back ticks and filter.
 */
export function rowKeys(toFilter: () => void): Required<RowKeys<ClientRow>> {
  return {
    onGo(from, to, isExtending) {
      if (!isExtending) return;
      if (!ticked.peek().has(from.id)) toggleTick(from.id);
      tickTo(to.id);
    },
    onKey(event, here, isOnRow) {
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'a') return false;
        tickAll();
      } else if (event.key === '/') toFilter();
      else if (event.key === 'Escape') takeBack();
      else if (isOnRow && here && event.key === ' ') (event.shiftKey ? tickTo : toggleTick)(here.id);
      else if (isOnRow && here && event.key === 'Enter') location.hash = clientAddress(here.id);
      else return false;
      return true;
    },
  };
}

/** First the ticks go, then what is looked for. */
function takeBack(): void {
  if (ticked.peek().size > 0) clearTicks();
  else if (isFiltering(clientFilter.peek())) clientFilter.value = everyClient;
}
