import { useState } from 'preact/hooks';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Hundreds of entries are one stop of the Tab key, so that what comes after them is in reach; the arrow keys go from one
 * to the next, Home and End to the ends.
 */
export function useTabStop(count: number) {
  const [at, setAt] = useState(0);
  const heads = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('.entry-head')];
  const onFocusIn = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    const here = heads(event.currentTarget).findIndex((head) => head === event.target);
    if (here >= 0) setAt(here);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const all = heads(event.currentTarget);
    const here = all.findIndex((head) => head === event.target);
    const step = steps[event.key];
    const there =
      event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step === undefined ? -1 : here + step;
    if (here < 0 || all[there] === undefined) return;
    event.preventDefault();
    all[there].focus();
  };
  return { stop: Math.min(at, count - 1), onFocusIn, onKeyDown };
}
