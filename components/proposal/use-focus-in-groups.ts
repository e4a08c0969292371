import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the last row of a group goes as it is decided on, its group goes with it: the focus then goes to the first row of
 * the group that took its place, or to the heading of the page where none is left.
 */
export function useFocusInGroups(shown: unknown) {
  const ref = useRef<HTMLDivElement>(null);
  /** The group that the focus was last in; null where it was in none. */
  const last = useRef<number | null>(null);

  useLayoutEffect(() => {
    const groups = [...(ref.current?.querySelectorAll('section') ?? [])];
    if (last.current === null || document.activeElement !== document.body) return;
    const next = groups[Math.min(last.current, groups.length - 1)];
    const row = next?.querySelector<HTMLElement>('[tabindex="0"]');
    (row ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [shown]);

  const onFocusIn = ({ target }: FocusEvent) => {
    const groups = [...(ref.current?.querySelectorAll('section') ?? [])];
    const at = groups.findIndex((group) => target instanceof Node && group.contains(target));
    last.current = at < 0 ? null : at;
  };
  return { ref, onFocusIn };
}
