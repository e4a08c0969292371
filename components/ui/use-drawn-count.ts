import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../utils/platform/when-idle.ts';

/** So many more are drawn at a time. */
const step = 40;

/**
 * How many items of a long list are drawn: at first no more than fit on a screen, so that the page is there at once, then the
 * others as the browser has time for them.
 */
export function useDrawnCount(total: number, first: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => (count < total ? whenIdle(() => setCount(count + step)) : undefined), [count, total]);
  return Math.min(count, total);
}
