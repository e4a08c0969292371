import { useEffect, useRef } from 'preact/hooks';
import { soughtRecord } from '../../utils/state/sought-record.ts';

/**
 * Brings an element into sight, with the focus, when somebody comes for the record that it shows; but not where it comes so
 * late that they have gone on to a field by then.
 */
export function useSought<Shown extends HTMLElement>(id: string) {
  const element = useRef<Shown>(null);
  const isSought = soughtRecord.value?.id === id;
  useEffect(() => {
    if (!isSought) return;
    soughtRecord.value = null;
    if (isInField()) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView?.({ block: 'center' });
  }, [isSought]);
  return element;
}

/** Unfolds a list when somebody comes for one of its records. */
export function useComesSought(records: readonly { id: string }[], unfold: () => void): void {
  const isSought = records.some(({ id }) => id === soughtRecord.value?.id);
  useEffect(() => {
    if (isSought) unfold();
  }, [isSought]);
}

/** Whether the focus is where one types or chooses from a list: a box that is ticked and a file have nothing unfinished. */
function isInField(): boolean {
  const fields = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select';
  return document.activeElement?.matches(fields) === true;
}
