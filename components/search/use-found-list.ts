import { useEffect, useRef, useState } from 'preact/hooks';
import { findMore, type Found } from '../../utils/state/search.ts';

/**
 * Which of the entries the arrow keys have come to; the field keeps the focus. What is found anew begins at its first.
 * `isAnswered` says that the entries belong to what is typed: Enter waits for that, or it would open something else.
 */
export function useFoundList(
  entries: readonly Found[],
  answered: string | null,
  isAnswered: boolean,
  open: (entry: Found) => void,
) {
  const [active, setActive] = useState({ answered, at: 0 });
  const isOpening = useRef(false);
  const last = entries.length - 1;
  const here = active.answered === answered ? Math.min(active.at, last) : 0;
  const goTo = (at: number) => setActive({ answered, at: Math.max(0, Math.min(last, at)) });

  useEffect(() => {
    const [first] = entries;
    if (!isAnswered || !isOpening.current) return;
    isOpening.current = false;
    if (first !== undefined) open(first);
  }, [isAnswered, answered]);

  /** Moves or opens; false for a key that means neither. */
  function press(key: string): boolean {
    const entry = entries[here];
    isOpening.current = key === 'Enter' && !isAnswered;
    if (isOpening.current) return true;
    if (entry === undefined) return false;
    if (key === 'Enter') open(entry);
    else if (key === 'ArrowDown') goTo(here + 1);
    else if (key === 'ArrowUp') goTo(here - 1);
    else return false;
    if (key === 'ArrowDown' && here >= last - 1) void findMore();
    return true;
  }

  return { active: here, press };
}
