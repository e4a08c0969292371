import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So many rows are a page. */
const pageRows = 15;

/**
 * Thousands of rows are one stop of the Tab key: the arrow keys, Page Up, Page Down, Home and End go from row to row, Enter
 * opens. The stop stays with its row when others come or go.
 */
export function useRowStop(rows: readonly { id: string }[], open: (index: number) => void) {
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnRow = event.target instanceof HTMLElement && event.target.role === 'row';
    const target = goal(event.key, stop, rows.length);
    const there = target === null ? undefined : rows[Math.max(0, Math.min(rows.length - 1, target))];
    if (there !== undefined) {
      goingTo.current = there.id;
      setStop(there.id);
    } else if (event.key === 'Enter' && isOnRow) open(stop);
    else return;
    event.preventDefault();
  };

  const onFocusIn = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    const id = row?.dataset['id'];
    if (id !== undefined) setStop(id);
  };

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
