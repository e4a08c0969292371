import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../utils/platform/when-idle.ts';

/**
 * False while a page is drawn for the first time, and true once the browser has time: for what lies below what fits on a
 * screen, so that the page is there at once.
 */
export function useOnceIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return isIdle;
}
