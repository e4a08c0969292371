import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { giveFocusBack, lastFocused } from './focus-back.ts';

/** The fields of something that is edited in place: Enter saves, Escape cancels, the first field has the focus and
 * is typed over. Once it is closed, what opened it has the focus again. */
export function EditForm({
  label,
  onSave,
  onCancel,
  onRemove,
  children,
}: {
  label: string;
  onSave: () => void;
  onCancel: () => void;
  onRemove?: (() => void) | undefined;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [opener] = useState(lastFocused);
  useEffect(() => {
    const place = form.current?.closest('section') ?? document.body;
    return () => queueMicrotask(() => giveFocusBack(opener, place));
  }, []);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, textarea, select');
    field?.focus();
    if (field instanceof HTMLInputElement && field.type !== 'date') field.select();
  }, []);
  return (
    <form
      ref={form}
      class="edit-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        const inTextArea = event.target instanceof HTMLTextAreaElement;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && inTextArea && !event.shiftKey && !event.isComposing)
          form.current?.requestSubmit();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
      <div class="edit-form-buttons">
        <Button variant="small" type="submit">
          {message('ui_save')}
        </Button>
        <Button variant="small" onClick={onCancel}>
          {message('ui_cancel')}
        </Button>
        {onRemove && (
          <Button variant="link" onClick={onRemove}>
            {message('ui_remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
