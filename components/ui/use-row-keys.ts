import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * A list of rows is one stop of the Tab key: j and k or the arrows go from row to row. A key that a button of the row names
 * in `aria-keyshortcuts` presses it, and Enter what is marked as the row's main thing; `more` are keys without a button.
 * The keys work within the list alone. When the row that has the focus goes, the one that takes its place gets it.
 */
export function useRowKeys(rows: readonly unknown[], more: Record<string, (at: number) => void> = {}) {
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, Math.max(rows.length - 1, 0));

  useLayoutEffect(() => {
    if (hadFocus.current && list.current?.contains(document.activeElement) !== true)
      rowsIn(list.current)[stop]?.focus();
  }, [rows, stop]);

  const onFocusIn = (event: FocusEvent) => {
    hadFocus.current = true;
    const here = rowOf(list.current, event.target);
    if (here >= 0) setAt(here);
  };
  const onFocusOut = (event: FocusEvent) => {
    // What is taken away has no next place; where somebody goes elsewhere there is one.
    if (event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget) === false)
      hadFocus.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
    const here = rowOf(list.current, event.target);
    const row = rowsIn(list.current)[here];
    if (row === undefined) return;
    const press = pressOf(event, row, rowsIn(list.current)[here + (steps[event.key] ?? 0)], more, here);
    if (press === null) return;
    event.preventDefault();
    press();
  };
  return { list, stop, onFocusIn, onFocusOut, onKeyDown };
}

/** What a key does in a row; null where it does nothing. */
function pressOf(
  event: KeyboardEvent,
  row: HTMLElement,
  next: HTMLElement | undefined,
  more: Record<string, (at: number) => void>,
  here: number,
): (() => void) | null {
  if (event.key in steps) return () => next?.focus();
  if (event.key === 'Enter') {
    const main = row.querySelector<HTMLElement>('[data-main]');
    return event.target === row && main !== null ? () => main.click() : null;
  }
  const key = event.key.toLowerCase();
  if (!/^[a-z]$/.test(key)) return null;
  const button = row.querySelector<HTMLElement>(`[aria-keyshortcuts='${key}']`);
  if (button !== null) return () => button.click();
  const act = more[key];
  return act === undefined ? null : () => act(here);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

function rowOf(list: HTMLElement | null, target: EventTarget | null): number {
  return rowsIn(list).findIndex((row) => target instanceof Node && row.contains(target));
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement);
}
