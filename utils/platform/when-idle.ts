/** Carries out a task once nothing else is to be done; returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(task, { timeout: 500 });
  return () => cancelIdleCallback(idle);
}

/** Comes once nothing else is to be done: before more is read than what is waited for. */
export function comeIdle(): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve));
}
