import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../utils/platform/when-idle.ts';

/** Rows beside those in sight, so that scrolling shows none that is empty. */
const beyond = 8;

/**
 * Which of the rows, each so many pixels high, are in sight in the element that scrolls, with some on both sides: the
 * first of them, and the first behind them.
 */
export function useRowsInSight(scrolling: RefObject<HTMLElement | null>, rowHeight: number, count: number) {
  // Until it is laid out, there is room for no more than the window has.
  const [seen, setSeen] = useState({ top: 0, rows: Math.ceil(innerHeight / rowHeight) - beyond });
  useLayoutEffect(() => {
    const element = scrolling.current;
    if (element === null) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / rowHeight);
      const rows = Math.ceil(element.clientHeight / rowHeight);
      if (rows === 0) return;
      setSeen((before) => (before.top === top && before.rows === rows ? before : { top, rows }));
    };
    element.addEventListener('scroll', look, { passive: true });
    // Looks once it is laid out and painted: the window's rows are there, and more of them are for whoever scrolls.
    let callOff = () => {};
    const lookLater = () => {
      callOff();
      callOff = whenIdle(look);
    };
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(lookLater);
    observer?.observe(element);
    return () => {
      callOff();
      element.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [rowHeight]);
  const end = Math.min(count, seen.top + seen.rows + beyond);
  return { first: Math.max(0, Math.min(seen.top, count - seen.rows) - beyond), end };
}
