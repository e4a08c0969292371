import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So many rows are a page. */
const pageRows = 15;

/** As much of a row as the keys have to know. */
export interface Row {
  id: string;
}

/** What else the keys do in a grid. */
export interface RowKeys<One extends Row> {
  /** Before the focus goes from one row to another; `isExtending` with Shift. */
  onGo?: (from: One, to: One, isExtending: boolean) => void;
  /** Any other key, at the row that is the stop; `isOnRow` where the row itself has the focus. False where it means nothing. */
  onKey: (event: KeyboardEvent, here: One | undefined, isOnRow: boolean) => boolean;
}

/**
 * Thousands of rows are one stop of the Tab key: the arrow keys, Page Up, Page Down, Home and End go from row to row. The stop
 * stays with its row when others come or go. `count` is how many there are, those that are still being read too.
 */
export function useRowStop<One extends Row>(rows: readonly One[], count: number, { onGo, onKey }: RowKeys<One>) {
  const [stopId, setStop] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  /** The row that the focus is on its way to. */
  const goingTo = useRef<string | null>(null);
  /** Whether somebody wants to be at the end, which is not read yet. */
  const isToEnd = useRef(false);
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

  useLayoutEffect(() => {
    if (!isToEnd.current) return;
    isToEnd.current = rows.length < count;
    if (body.current?.contains(document.activeElement) === true) goTo(rows.length - 1, false);
  }, [rows, count]);

  function goTo(index: number, isExtending: boolean): void {
    const there = rows[Math.max(0, Math.min(rows.length - 1, index))];
    const here = rows[stop];
    if (there === undefined || here === undefined || there === here) return;
    onGo?.(here, there, isExtending);
    goingTo.current = there.id;
    setStop(there.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey) return;
    isToEnd.current = event.key === 'End' && !event.shiftKey && rows.length < count;
    const isOnRow = event.target instanceof HTMLElement && event.target.role === 'row';
    const target = event.ctrlKey || event.metaKey ? null : goal(event.key, stop, rows.length);
    if (target !== null) goTo(target, event.shiftKey);
    else if (!onKey(event, rows[stop], isOnRow)) return;
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

/** The row that a key leads to; null for a key that leads nowhere. */
function goal(key: string, here: number, count: number): number | null {
  if (key === 'ArrowDown') return here + 1;
  if (key === 'ArrowUp') return here - 1;
  if (key === 'PageDown') return here + pageRows;
  if (key === 'PageUp') return here - pageRows;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
