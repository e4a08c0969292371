import type { View } from './view.ts';

/** How long the page is kept busy at a stretch. A step of an adapter comes on top of it, and a frame lasts 16 ms. */
const sliceLasts = 5;

/** Runs it after giving way to the page; unlike a timer it is not slowed down in a tab that is not seen. Answers what calls it off. */
export function soon(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const close = () => port1.close();
  port1.addEventListener('message', () => {
    close();
    run();
  });
  port1.start();
  port2.postMessage(null);
  return close;
}

function pause(): Promise<void> {
  return new Promise((resolve) => void soon(resolve));
}

/** Runs a reader until the slice is over; null where it has not come to its end. */
export function readSlice(reading: Generator<void, View>): View | null {
  const until = performance.now() + sliceLasts;
  do {
    const step = reading.next();
    if (step.done) return step.value;
  } while (performance.now() < until);
  return null;
}

/** Runs a reader to its end, slice by slice; null where it was no longer wanted on the way. */
export async function readOn(reading: Generator<void, View>, isWanted: () => boolean): Promise<View | null> {
  for (;;) {
    await pause();
    if (!isWanted()) return null;
    const view = readSlice(reading);
    if (!view) continue;
    // To tell a long view takes its time too.
    await pause();
    return isWanted() ? view : null;
  }
}

/** Whether two views say the same. Messages that were not read again are the same objects, so this stays cheap. */
export function isSameView(one: View, other: View): boolean {
  const isSame = (first: unknown, second: unknown): boolean =>
    first === second || JSON.stringify(first) === JSON.stringify(second);
  return (
    one.messages.length === other.messages.length &&
    isSame({ ...one, messages: null }, { ...other, messages: null }) &&
    one.messages.every((message, at) => isSame(message, other.messages[at]))
  );
}
