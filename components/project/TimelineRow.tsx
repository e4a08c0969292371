import { useRef } from 'preact/hooks';
import type { PlacedMilestone } from '../../utils/practice/milestone-order.ts';
import { message } from '../ui/message.ts';
import { MoveBar } from './MoveBar.tsx';
import { dayWords } from './step-words.ts';
import { TimelineHandle } from './TimelineHandle.tsx';
import { shareOf, type Scale } from './timeline-scale.ts';
import type { Moving } from './use-move.ts';

/** A milestone on the timeline: where it was agreed, where it is now, where it was done. */
export function TimelineRow({
  milestone,
  from,
  moving,
  scale,
  today,
  hint,
}: {
  milestone: PlacedMilestone;
  /** The day on which it stands while it is not set down on another one. */
  from: string | null;
  moving: Moving;
  scale: Scale;
  today: string;
  /** The id of what says how it is moved. */
  hint: string;
}) {
  const { id, name, agreed, current, actual } = milestone;
  const handle = useRef<HTMLSpanElement>(null);
  const at = (day: string) => ({ insetInlineStart: `${shareOf(day, scale)}%` });
  const backToHandle = (act: () => void) => () => {
    act();
    handle.current?.focus();
  };
  const isMoved = moving.move?.id === id;
  return (
    <li class="project-line">
      <span class="project-line-name ellipsis" title={name} dir="auto">
        {name}
      </span>
      <div class="project-track">
        {agreed !== null && (
          <i class="project-agreed" style={at(agreed)} title={message('project_agreedOn', dayWords(agreed))} />
        )}
        {actual !== null && (
          <i class="project-actual" style={at(actual)} title={message('project_doneOn', dayWords(actual))} />
        )}
        {current === null && actual === null && <span class="quiet-text">{message('project_noDay')}</span>}
        {current !== null && actual === null && (
          <TimelineHandle
            handle={handle}
            name={name}
            day={current}
            isLate={current < today}
            scale={scale}
            hint={hint}
            moveTo={(day) => moving.moveTo(id, day)}
            moveBy={(days) => moving.moveBy(id, days)}
            hold={moving.hold}
            setDown={moving.setDown}
            leave={moving.leave}
          />
        )}
      </div>
      {isMoved && current !== null && (
        <MoveBar
          name={name}
          day={current}
          from={from}
          moving={moving}
          setDown={backToHandle(moving.setDown)}
          leave={backToHandle(moving.leave)}
        />
      )}
    </li>
  );
}
