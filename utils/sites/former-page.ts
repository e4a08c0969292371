/** The address changes before the page does: for so long the former thread is not believed to be the new one. */
export const formerStays = 1000;

/** So many keys are remembered with their address. */
const mostPlaces = 50;

/**
 * The part of an address that says what is shown: opening a compose box beside a thread is no move, nor is coming to the
 * same thread from another list.
 */
function addressOf({ pathname, search, hash }: URL): string {
  return pathname + search + hash.replace(/^[^?]*\/(?=\w{16})|\?.*$/g, '');
}

/**
 * Follows a page from one address to the next. The function that it answers takes note of what is shown, by its key, and
 * under which address; it says whether that is of before: the address has moved on and the page has not yet, what stands
 * in it was shown under another address. Sites are known to paint a former conversation once more, too, and not only the
 * last one. `now` is in milliseconds, of whichever clock.
 */
export function followMoves(start: URL): (url: URL, key: string, now: number) => boolean {
  let address = addressOf(start);
  let movedAt = -Infinity;
  /** The address under which each key was last shown. */
  const places = new Map<string, string>();

  return (url, key, now) => {
    const here = addressOf(url);
    if (here !== address) {
      address = here;
      movedAt = now;
    }
    const there = places.get(key) ?? here;
    if (there !== here && now < movedAt + formerStays) return true;
    places.delete(key);
    places.set(key, here);
    for (const oldest of places.keys()) if (places.size > mostPlaces) places.delete(oldest);
    return false;
  };
}
