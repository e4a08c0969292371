import type { ComponentChildren } from 'preact';

/** One thing in a card: what it is, its reason in small print, and at most one action. */
export function Row({
  title,
  detail,
  action,
}: {
  title: ComponentChildren;
  detail?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="row">
      <div class="row-text">
        <div class="row-title" dir="auto">
          {title}
        </div>
        {detail && (
          <span class="row-detail" dir="auto">
            {detail}
          </span>
        )}
      </div>
      {action}
    </div>
  );
}
