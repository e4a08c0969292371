let last: Element | null = null;

// A button that gives way to the form that it opens is gone before the form is there: it is remembered from before.
if (typeof document !== 'undefined')
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });

/** What had the focus last, whether it is still there or not. */
export function lastFocused(): Element | null {
  return last;
}

/**
 * Gives the focus to what had it before, or to the button within `place` that has taken its place, where it is nowhere
 * now.
 */
export function giveFocusBack(before: Element | null, place: Element): void {
  if (before === null || document.activeElement !== document.body) return;
  const isSame = (button: Element) =>
    button.textContent === before.textContent &&
    button.getAttribute('aria-label') === before.getAttribute('aria-label');
  const again = before.isConnected ? before : [...place.querySelectorAll('button')].find(isSame);
  if (again instanceof HTMLElement) again.focus();
}
