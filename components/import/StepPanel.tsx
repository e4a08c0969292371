import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/**
 * What stands in the middle of the page. The button that led here is gone, and the focus with it: it goes on to the
 * heading, which is read out.
 */
export function StepPanel({
  title,
  turn = false,
  children,
}: {
  title: string;
  /** Turns where something in the panel or above it went away, and the focus maybe with it. */
  turn?: boolean;
  children: ComponentChildren;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [title, turn]);
  return (
    <section class="import-step" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
