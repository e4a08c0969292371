/** The newest of some times, and whether there are older ones that are not kept. Milliseconds since 1970. */
export interface Newest {
  /** The newest first. */
  kept: number[];
  isCut: boolean;
}

/** No time at all. */
export const none: Newest = { kept: [], isCut: false };

/** With one more time, if it is among the newest `limit`. */
export function withTime({ kept, isCut }: Newest, time: number, limit: number): Newest {
  const oldest = kept.at(-1);
  // Behind a cut there may be newer ones than this.
  if (isCut && (oldest === undefined || time < oldest)) return { kept, isCut };
  const place = kept.findIndex((other) => other <= time);
  const all = kept.toSpliced(place < 0 ? kept.length : place, 0, time);
  return { kept: all.slice(0, limit), isCut: isCut || all.length > limit };
}

/** Without one of these times; null where what is left can only be told by looking at all of them. */
export function withoutTime({ kept, isCut }: Newest, time: number): Newest | null {
  const place = kept.indexOf(time);
  if (place >= 0) {
    const left = kept.toSpliced(place, 1);
    return isCut && left.length === 0 ? null : { kept: left, isCut };
  }
  return isCut && time < (kept.at(-1) ?? -Infinity) ? { kept, isCut } : null;
}
