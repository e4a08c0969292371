/**
 * Makes something when it is first asked for, and only once. To make all schemas of the records and calls takes 40 ms at the
 * start of each page and of the background, which need a few of them (Node 24 and Chromium 156, 2026-11-26).
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
