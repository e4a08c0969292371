import type { ComponentChildren } from 'preact';

/** A word or two about something: its state, its kind. */
export function Chip({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'soon' | 'late';
  children: ComponentChildren;
}) {
  return (
    <span class={`chip chip-${tone}`} dir="auto">
      {children}
    </span>
  );
}
