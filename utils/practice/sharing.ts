import { daysOfWork, hasSkill, type Worker } from './capacity.ts';
import { Flow } from './flow.ts';
import type { Span } from './weeks.ts';

/** A need for days of one person, and where in the flow it is met. */
interface Need {
  node: number;
  way: number;
}

/**
 * Who does what, week by week: work that was promised goes first, what is asked for gets what is left of those who can do it.
 * Whoever can do several things does what the others cannot.
 */
export class Sharing {
  private readonly team: readonly Worker[];
  private readonly flow = new Flow();
  private readonly asked = this.flow.node();
  private readonly done = this.flow.node();
  private readonly needs = new Map<string, Need>();

  /** `wanted` is what is asked for: days by the key of the skill, to be done in whichever weeks. */
  constructor(team: readonly Worker[], wanted: ReadonlyMap<string, number> = new Map()) {
    this.team = team;
    for (const [skill, days] of wanted) {
      const node = this.flow.node();
      this.needs.set(skill, { node, way: this.flow.way(this.asked, node, days) });
    }
  }

  /**
   * Another week, as far as it lies within the span, with what was promised for it: days by the key of the skill. Returns how
   * many of these nobody has time for, by the key too.
   */
  addWeek(monday: string, within: Span, promised: ReadonlyMap<string, number>): Map<string, number> {
    const workers = this.team.flatMap((worker) => {
      const days = daysOfWork(worker, monday, within);
      if (days <= 0) return [];
      const node = this.flow.node();
      this.flow.way(node, this.done, days);
      return [{ worker, node }];
    });
    // Its own source: what is promised for a week is done in that week.
    const source = this.flow.node();
    const ways = [...promised].map(([skill, days]) => {
      const node = this.flow.node();
      this.reach(node, skill, days, workers);
      return { skill, way: this.flow.way(source, node, days) };
    });
    for (const [skill, { node }] of this.needs) this.reach(node, skill, Infinity, workers);
    this.flow.send(source, this.done);
    this.flow.send(this.asked, this.done);
    return new Map(ways.map(({ skill, way }) => [skill, this.flow.roomOf(way)]));
  }

  private reach(node: number, skill: string, days: number, workers: { worker: Worker; node: number }[]): void {
    for (const each of workers) if (hasSkill(each.worker, skill)) this.flow.way(node, each.node, days);
  }

  /** The days of what is asked for that nobody has time for in the weeks so far, by the key of the skill; what is met is left out. */
  missing(): Map<string, number> {
    return new Map(
      [...this.needs].flatMap(([skill, { way }]): [string, number][] => {
        const days = this.flow.roomOf(way);
        return days > 0 ? [[skill, days]] : [];
      }),
    );
  }
}
