import type { RefObject } from 'preact';
import { message } from '../ui/message.ts';
import { dayWords } from './step-words.ts';
import { dayAtShare, dayNumber, shareOf, type Scale } from './timeline-scale.ts';

const week = 7;

/** The mark of the day on which a milestone stands now: dragged, or moved by a day, with Shift by a week, with the arrow keys. */
export function TimelineHandle({
  handle,
  name,
  day,
  isLate,
  scale,
  hint,
  moveTo,
  moveBy,
  hold,
  setDown,
  leave,
}: {
  handle: RefObject<HTMLSpanElement | null>;
  name: string;
  day: string;
  isLate: boolean;
  scale: Scale;
  hint: string;
  moveTo: (day: string) => void;
  moveBy: (days: number) => void;
  hold: (isHeld: boolean) => void;
  setDown: () => void;
  leave: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    const days = daysOfKey(event);
    if (days !== 0) moveBy(days);
    else if (event.key === 'Enter') setDown();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const isHeld = (event: PointerEvent) => handle.current?.hasPointerCapture(event.pointerId) === true;
  return (
    <span
      ref={handle}
      class={isLate ? 'project-handle project-handle-late' : 'project-handle'}
      role="slider"
      tabIndex={0}
      aria-label={message('project_dayOf', name)}
      aria-orientation="horizontal"
      aria-valuemin={scale.first}
      aria-valuemax={scale.last}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={dayWords(day)}
      aria-describedby={hint}
      title={dayWords(day)}
      style={{ insetInlineStart: `${shareOf(day, scale)}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        hold(true);
      }}
      onPointerMove={(event) => isHeld(event) && moveTo(dayAtShare(shareUnder(event), scale))}
      onLostPointerCapture={() => hold(false)}
    />
  );
}

/** By how many days a key moves; time runs the way that people read. */
function daysOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey) return 0;
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const days = shiftKey ? week : 1;
  if (key === onward || key === 'ArrowUp') return days;
  return key === back || key === 'ArrowDown' ? -days : 0;
}

/** Where along its track the pointer is, in percent, from the side where people begin to read. */
function shareUnder({ currentTarget, clientX }: PointerEvent): number {
  const track = currentTarget instanceof HTMLElement ? currentTarget.parentElement : null;
  if (track === null) return 0;
  const { left, width } = track.getBoundingClientRect();
  const share = width === 0 ? 0 : (100 * (clientX - left)) / width;
  return document.documentElement.dir === 'rtl' ? 100 - share : share;
}
