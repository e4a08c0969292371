import type { ComponentChildren } from 'preact';

/** A line that says what is wrong (or worth knowing) and, beside it, the way on. */
export function ProblemLine({
  tone = 'soon',
  action,
  children,
}: {
  tone?: 'late' | 'soon' | 'calm';
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class={`problem problem-${tone}`} role={tone === 'calm' ? 'note' : 'alert'}>
      <p>{children}</p>
      {action}
    </div>
  );
}
