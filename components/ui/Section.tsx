import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a screen with its small heading and, at the other end of the line, one action. */
export function Section({
  title,
  action,
  children,
}: {
  title: ComponentChildren;
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
