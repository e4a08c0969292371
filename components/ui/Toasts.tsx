import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { message } from './message.ts';

/** A short notice at the bottom: what was done, and how to take it back. */
export interface ToastNotice {
  id: string;
  text: string;
  /** Takes it back; null where there is nothing to take back. */
  undo: (() => void) | null;
}

/** The notices, in a live region that is always there so that a new one is read out. */
export function Toasts({
  notices,
  dismiss,
  hold,
  release,
}: {
  notices: readonly ToastNotice[];
  dismiss: (id: string) => void;
  /** Somebody points at a notice or has the focus in it: it may not go away by itself. */
  hold: () => void;
  release: () => void;
}) {
  return (
    <div
      class="toasts"
      role="status"
      aria-live="polite"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      {notices.map(({ id, text, undo }) => (
        <div class="toast" key={id}>
          <span dir="auto">{text}</span>
          {undo && (
            <Button
              variant="link"
              onClick={() => {
                dismiss(id);
                undo();
              }}
            >
              {message('ui_undo')}
            </Button>
          )}
          <IconButton icon="close" label={message('ui_dismiss')} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
