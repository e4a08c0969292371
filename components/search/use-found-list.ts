import { useEffect, useState } from 'preact/hooks';
import { findMore, type Found } from '../../utils/state/search.ts';

/** Which of the entries the arrow keys have come to; the field keeps the focus. */
export function useFoundList(entries: readonly Found[], answered: string | null, open: (entry: Found) => void) {
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [answered]);
  const last = entries.length - 1;
  const here = Math.min(active, last);

  /** Moves or opens; false for a key that means neither. */
  function press(key: string): boolean {
    const entry = entries[here];
    if (entry === undefined) return false;
    if (key === 'Enter') open(entry);
    else if (key === 'ArrowDown') setActive(Math.min(last, here + 1));
    else if (key === 'ArrowUp') setActive(Math.max(0, here - 1));
    else return false;
    if (key === 'ArrowDown' && here >= last - 1) void findMore();
    return true;
  }

  return { active: here, press };
}
