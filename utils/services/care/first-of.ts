/** Keeps the first of what is offered, `limit` at most, in their order. Where few of thousands are wanted, not all are sorted. */
export function firstOf<Item>(limit: number, order: (one: Item, other: Item) => number) {
  const kept: Item[] = [];
  return {
    kept,
    offer(item: Item): void {
      if (kept.length >= limit) {
        const last = kept.at(-1);
        if (last === undefined || order(item, last) >= 0) return;
        kept.pop();
      }
      kept.splice(kept.findLastIndex((other) => order(other, item) <= 0) + 1, 0, item);
    },
  };
}
