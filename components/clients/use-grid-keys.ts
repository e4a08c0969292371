import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClientRow } from '../../utils/state/client-rows.ts';
import { clientAddress } from '../dashboard/place.ts';
import { everyClient, isFiltering } from './filter.ts';
import { clearTicks, clientFilter, ticked, tickAll, tickTo, toggleTick } from './shown-clients.ts';

/** So many rows are a page. */
const pageRows = 15;

/**
 * Thousands of rows are one stop of the Tab key: the arrow keys, Page Up, Page Down, Home and End go from row to row,
 * Space ticks, with Shift a range is ticked, Enter opens, `/` leads to the filter, Escape takes back ticks and filter.
 */
export function useGridKeys(rows: readonly ClientRow[], toFilter: () => void) {
  const [stopId, setStop] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  /** The row that the focus is on its way to. */
  const goingTo = useRef<string | null>(null);
  const stop = Math.max(
    0,
    rows.findIndex(({ id }) => id === stopId),
  );

  // The row that is gone to may just be made by this rendering.
  useLayoutEffect(() => {
    if (stopId === null || goingTo.current !== stopId) return;
    goingTo.current = null;
    const row = body.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [stopId]);

  function goTo(index: number, extend: boolean): void {
    const there = rows[Math.max(0, Math.min(rows.length - 1, index))];
    const here = rows[stop];
    if (there === undefined || here === undefined || there === here) return;
    if (extend && !ticked.peek().has(here.id)) toggleTick(here.id);
    if (extend) tickTo(there.id);
    goingTo.current = there.id;
    setStop(there.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const target = goal(event.key, stop, rows.length);
    const here = rows[stop];
    const isOnRow = event.target instanceof HTMLElement && event.target.role === 'row';
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      tickAll();
    } else if (target !== null) goTo(target, event.shiftKey);
    else if (event.key === '/') toFilter();
    else if (event.key === 'Escape') takeBack();
    else if (isOnRow && here && event.key === ' ') (event.shiftKey ? tickTo : toggleTick)(here.id);
    else if (isOnRow && here && event.key === 'Enter') location.hash = clientAddress(here.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocusIn(event: FocusEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    const id = row?.dataset['id'];
    if (id !== undefined) setStop(id);
  }

  return { body, stop, onKeyDown, onFocusIn };
}

/** First the ticks go, then what is looked for. */
function takeBack(): void {
  if (ticked.peek().size > 0) clearTicks();
  else if (isFiltering(clientFilter.peek())) clientFilter.value = everyClient;
}

/** The row that a key leads to; null for a key that leads nowhere. */
function goal(key: string, here: number, count: number): number | null {
  if (key === 'ArrowDown') return here + 1;
  if (key === 'ArrowUp') return here - 1;
  if (key === 'PageDown') return here + pageRows;
  if (key === 'PageUp') return here - pageRows;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
