import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../ui/message.ts';

/**
 * Something that turns into a form where it stands. The button that shows it gets the focus back. `kept` opens the form
 * by itself: something was typed here and has not been saved.
 */
export function Editable({
  label,
  shown,
  empty,
  kept,
  form,
}: {
  label: string;
  shown: ComponentChildren;
  /** What the button says where there is nothing yet. */
  empty: string;
  kept: boolean;
  form: (close: () => void) => ComponentChildren;
}) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const open = editing || kept;
  useEffect(() => {
    if (!open && wasEditing.current) button.current?.focus();
    wasEditing.current = open;
  }, [open]);
  if (open) return <>{form(() => setEditing(false))}</>;
  const nothing = shown === '' || shown === null;
  return (
    <button
      ref={button}
      type="button"
      class={nothing ? 'editable editable-empty' : 'editable'}
      title={message('client_editField', label)}
      // What is made of several parts reads in the page's direction, each part in its own.
      dir={typeof shown === 'string' ? 'auto' : undefined}
      onClick={() => setEditing(true)}
    >
      {nothing ? empty : shown}
    </button>
  );
}
