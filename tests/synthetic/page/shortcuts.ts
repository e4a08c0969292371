/** Whether a key press belongs to a field that is being typed in. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/**
 * The site's own single-key shortcuts. Each one that fires is written down in the root's `data-shortcuts-fired`, so
 * that a test can tell that none did.
 */
export function listenForShortcuts(shortcuts: Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const run = shortcuts[event.key];
    if (!run) return;
    const root = document.documentElement;
    root.dataset['shortcutsFired'] = `${root.dataset['shortcutsFired'] ?? ''} ${event.key}`.trim();
    event.preventDefault();
    run();
  });
}
