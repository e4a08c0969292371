import { signal } from '@preact/signals';
import { newId } from '../platform/ids.ts';

/** What is said for a moment; `undo` takes back what it tells of, null where that cannot be. */
export interface Notice {
  id: string;
  text: string;
  undo: (() => void) | null;
}

/** The notice at the bottom of the page, if there is one: a newer one takes its place. */
export const notices = signal<readonly Notice[]>([]);

/** How long a notice stays: long enough to read it and to reach for its button. */
const shownFor = 10_000;

/** Shows a notice; with `undo` it offers to take back what it tells of. */
export function notify(text: string, undo: (() => void) | null = null): void {
  const id = newId();
  notices.value = [{ id, text, undo }];
  releaseNotices();
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Nothing goes away while somebody points at it or has the focus in it. */
export function holdNotices(): void {
  clearTimeout(timer);
}

/** Lets the notices go by themselves, after the usual time. */
export function releaseNotices(): void {
  clearTimeout(timer);
  timer = setTimeout(() => (notices.value = []), shownFor);
}

/** Takes a notice away. */
export function dismissNotice(id: string): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
