import { useState } from 'preact/hooks';
import { laterMilestones, moveMilestone } from '../../utils/practice/move-milestone.ts';
import type { Milestone } from '../../utils/records/project.ts';
import type { ProjectRecord } from './project-record.ts';
import { saveProject } from './save-project.ts';
import { dayNumber, dayNumbered, scaleOf, type Scale } from './timeline-scale.ts';

/** A milestone that was taken to another day and is not set there yet. */
interface Move {
  id: string;
  /** `2026-11-23`. */
  day: string;
  /** Whether the later ones that are not done move by the same days. */
  withLater: boolean;
  /** When the project was changed last, as it was begun: once it is changed, it is over. */
  updatedAt: number;
}

/** A timeline on which one milestone at a time is moved, and then set there or left where it was. */
export interface Moving {
  move: Move | null;
  /** The milestones as they would be. */
  shown: Record<string, Milestone>;
  scale: Scale | null;
  /** How many later ones could move along. */
  later: number;
  /** Keeps the scale as it is while something is dragged along it. */
  hold: (isHeld: boolean) => void;
  moveTo: (id: string, day: string) => void;
  /** Moves by so many days from where it was moved to by now; keys may come faster than the screen. */
  moveBy: (id: string, days: number) => void;
  takeLater: (withLater: boolean) => void;
  leave: () => void;
  setDown: () => void;
}

/** The milestones of a project, one of which may be on its way. To be called while rendering. */
export function useMove(project: ProjectRecord): Moving {
  const { milestones } = project.fields;
  const [kept, setMove] = useState<Move | null>(null);
  const [held, setHeld] = useState<Scale | null>(null);
  const isStillOn = (each: Move | null) => each?.updatedAt === project.updatedAt;
  const move = isStillOn(kept) ? kept : null;
  const moveFrom = (id: string, dayFrom: (before: Move | null) => string | null) =>
    setMove((before) => {
      const sameMove = isStillOn(before) && before?.id === id ? before : null;
      const day = dayFrom(sameMove);
      if (day === null || milestones[id]?.current === day) return null;
      return { id, day, withLater: sameMove?.withLater === true, updatedAt: project.updatedAt };
    });
  const shown = move === null ? milestones : moveMilestone(milestones, move.id, move.day, move.withLater);
  const scale = held ?? scaleOf(daysOf(project, shown));
  return {
    move,
    shown,
    scale,
    later: move === null ? 0 : laterMilestones(milestones, move.id).length,
    hold: (isHeld) => setHeld(isHeld ? scale : null),
    moveTo: (id, day) => moveFrom(id, () => day),
    moveBy: (id, days) =>
      moveFrom(id, (before) => {
        const from = before?.day ?? milestones[id]?.current ?? null;
        return from === null ? null : dayNumbered(dayNumber(from) + days);
      }),
    takeLater: (withLater) => setMove(move && { ...move, withLater }),
    leave: () => setMove(null),
    setDown: () => {
      if (move !== null) void saveProject(project, { milestones: shown });
    },
  };
}

function daysOf({ fields: { start, due } }: ProjectRecord, milestones: Record<string, Milestone>): string[] {
  const all = Object.values(milestones).flatMap(({ agreed, current, actual }) => [agreed, current, actual]);
  return [start, due, ...all].filter((day) => day !== null);
}
