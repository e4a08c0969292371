/** What is less than this, in days, is nothing: sums of parts are never quite exact. */
const nothing = 1e-9;

/** How many steps a node is from the source; what cannot be reached has none. */
type Levels = Map<number, number>;

/**
 * As much as can go from one node to another over ways of limited room (Dinic). What was sent from one source stays sent when
 * more is sent from another: whoever comes first keeps what they have, but may get it over other ways.
 */
export class Flow {
  /** Where each way leads, and the room that is left on it. The way beside it (0 and 1, 2 and 3 …) takes back what went over it. */
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  /** The ways from each node. */
  private readonly from: number[][] = [];

  /** A new node. */
  node(): number {
    this.from.push([]);
    return this.from.length - 1;
  }

  /** A way of so much room between two nodes; its number. */
  way(from: number, to: number, room: number): number {
    const way = this.to.length;
    this.to.push(to, from);
    this.room.push(room, 0);
    this.from[from]?.push(way);
    this.from[to]?.push(way + 1);
    return way;
  }

  /** How much more could go over a way. */
  roomOf(way: number): number {
    const room = this.room[way] ?? 0;
    return room > nothing ? room : 0;
  }

  /** Sends as much as can go. */
  send(source: number, sink: number): void {
    for (let levels = this.levels(source, sink); levels.has(sink); levels = this.levels(source, sink)) {
      const tried = new Map<number, number>();
      while (this.push(source, sink, Infinity, levels, tried) > 0);
    }
  }

  /** The steps from the source to each node, as far as they have room; no further than to the sink. */
  private levels(source: number, sink: number): Levels {
    const levels: Levels = new Map([[source, 0]]);
    for (const [node, level] of levels) {
      if (node === sink) break;
      for (const way of this.from[node] ?? []) {
        const next = this.to[way];
        if (next !== undefined && this.roomOf(way) > 0 && !levels.has(next)) levels.set(next, level + 1);
      }
    }
    return levels;
  }

  /** Sends something from a node over a shortest path, `most` of it; how much. What was `tried` of each node is not tried again. */
  private push(node: number, sink: number, most: number, levels: Levels, tried: Map<number, number>): number {
    if (node === sink) return most;
    const ways = this.from[node] ?? [];
    const level = (levels.get(node) ?? 0) + 1;
    for (let at = tried.get(node) ?? 0; at < ways.length; at += 1) {
      tried.set(node, at);
      const way = ways[at] ?? 0;
      const next = this.to[way] ?? sink;
      if (this.roomOf(way) === 0 || levels.get(next) !== level) continue;
      const sent = this.push(next, sink, Math.min(most, this.roomOf(way)), levels, tried);
      if (sent === 0) continue;
      this.room[way] = this.roomOf(way) - sent;
      this.room[way ^ 1] = (this.room[way ^ 1] ?? 0) + sent;
      return sent;
    }
    tried.set(node, ways.length);
    return 0;
  }
}
