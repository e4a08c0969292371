import { computed, signal } from '@preact/signals';
import { clientRows } from '../../utils/state/client-rows.ts';
import { everyClient, filterClients, isFiltering, type ClientFilter } from './filter.ts';
import { byName, ordered, type ClientOrder } from './order.ts';

/** What is looked for, in which order: stays while one is on another page. */
export const clientFilter = signal<ClientFilter>(everyClient);
export const clientOrder = signal<ClientOrder>({ column: 'name', direction: 'ascending' });

/** The first ones come in order. */
const named = computed(() => {
  const all = clientRows.value;
  return all?.isWhole ? byName(all.rows) : (all?.rows ?? []);
});
const inOrder = computed(() => ordered(named.value, clientOrder.value));

/** The clients that are looked for, in the order that was chosen. */
export const shownClients = computed(() =>
  filterClients(inOrder.value, clientFilter.value, clientRows.value?.now ?? 0),
);

/** The clients that were ticked, by id; those that are not shown do not count. */
export const ticked = signal<ReadonlySet<string>>(new Set());

/** How many there are of them; those that are still being read are counted. */
export const shownCount = computed(() => {
  const all = clientRows.value;
  const areCounted = all !== null && !all.isWhole && !isFiltering(clientFilter.value);
  return areCounted ? all.total : shownClients.value.length;
});

/** The ids of those that were ticked and are shown: what is done to many is done to these. */
export const chosenIds = computed(() =>
  ticked.value.size === 0 ? [] : shownClients.value.map(({ id }) => id).filter((id) => ticked.value.has(id)),
);

/** Where a range that is extended begins. */
let anchor: string | null = null;

/** Ticks a client, or takes the tick away. */
export function toggleTick(id: string): void {
  anchor = id;
  const next = new Set(ticked.value);
  if (!next.delete(id)) next.add(id);
  ticked.value = next;
}

/** Ticks everything from the client that was ticked last to this one. */
export function tickTo(id: string): void {
  const ids = shownClients.value.map((row) => row.id);
  const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)];
  if (from < 0 || to < 0) return toggleTick(id);
  ticked.value = new Set([...ticked.value, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}

/** Ticks all that are shown, once all are there. */
export function tickAll(): void {
  if (clientRows.peek()?.isWhole !== true) return;
  ticked.value = new Set(shownClients.value.map(({ id }) => id));
}

/** No client is ticked any more. */
export function clearTicks(): void {
  ticked.value = new Set();
}
