/** So long, in milliseconds, the parts of a card may take that are read from their own files and stand above the timeline. */
const settling = 3000;
/** What a person does to look elsewhere. */
const moves = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Brings an entry that somebody came for into sight, and keeps it there while what comes later above it pushes it away,
 * until the person does something. Returns what stops it.
 */
export function keepInSight(entry: HTMLElement): () => void {
  const show = () => entry.scrollIntoView?.({ block: 'center' });
  show();
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(show);
  for (const card of document.querySelectorAll('[data-client-id]')) observer.observe(card);
  const timer = setTimeout(stop, settling);
  for (const move of moves) addEventListener(move, stop, { capture: true, passive: true });
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const move of moves) removeEventListener(move, stop, { capture: true });
  }
  return stop;
}
