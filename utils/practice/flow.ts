/** What is less than this, in days, is nothing: sums of parts are never quite exact. */
const nothing = 1e-9;

/** A way from one node to another; `back` is the way by which what went here can be taken back. */
interface Way {
  to: number;
  room: number;
  back: number;
}

/**
 * As much as can go from one node to another over ways of limited room (Edmonds and Karp). What was sent from one source stays
 * sent when more is sent from another: whoever comes first keeps what they have, but may get it over other ways.
 */
export class Flow {
  private readonly ways: Way[] = [];
  private readonly from: number[][] = [];

  /** A new node. */
  node(): number {
    this.from.push([]);
    return this.from.length - 1;
  }

  /** A way of so much room between two nodes; its number. */
  way(from: number, to: number, room: number): number {
    const number = this.ways.length;
    this.ways.push({ to, room, back: number + 1 }, { to: from, room: 0, back: number });
    this.from[from]?.push(number);
    this.from[to]?.push(number + 1);
    return number;
  }

  /** How much more could go over a way. */
  roomOf(way: number): number {
    const room = this.ways[way]?.room ?? 0;
    return room < nothing ? 0 : room;
  }

  /** Sends as much as can go. */
  send(source: number, sink: number): void {
    for (let path = this.path(source, sink); path.length > 0; path = this.path(source, sink)) {
      const amount = Math.min(...path.map(({ room }) => room));
      for (const way of path) {
        way.room -= amount;
        const back = this.ways[way.back];
        if (back !== undefined) back.room += amount;
      }
    }
  }

  /** The ways of a shortest path that has room; none where there is no such path. */
  private path(source: number, sink: number): Way[] {
    const cameBy = new Map<number, Way>();
    const queue = [source];
    for (const node of queue) {
      for (const number of this.from[node] ?? []) {
        const way = this.ways[number];
        if (way === undefined || way.room <= nothing || way.to === source || cameBy.has(way.to)) continue;
        cameBy.set(way.to, way);
        if (way.to === sink) return this.backwards(cameBy, source, sink);
        queue.push(way.to);
      }
    }
    return [];
  }

  private backwards(cameBy: ReadonlyMap<number, Way>, source: number, sink: number): Way[] {
    const path: Way[] = [];
    for (let node = sink; node !== source;) {
      const way = cameBy.get(node);
      const before = way && this.ways[way.back];
      if (way === undefined || before === undefined) return [];
      path.push(way);
      node = before.to;
    }
    return path;
  }
}
