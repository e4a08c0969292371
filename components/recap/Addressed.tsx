import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message, plural } from '../ui/message.ts';
import type { Guest } from './recap-meeting.ts';
import { Recipients } from './Recipients.tsx';

/** In a row what a mail is made with, to whom first; a press opens the recipients below it. */
export function Addressed({
  guests,
  to,
  onTo,
  children,
}: {
  guests: readonly Guest[];
  to: readonly string[];
  onTo: (to: string[]) => void;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useState(to.length === 0);
  const id = 'recap-recipients';
  return (
    <div class="recap-options">
      <div class="recap-chips">
        <button
          type="button"
          class="chip chip-plain chip-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="ellipsis">{recipientsWord(to, guests)}</span>
        </button>
        {children}
      </div>
      <div id={id} hidden={!open}>
        <Recipients guests={guests} to={to} onTo={onTo} />
      </div>
    </div>
  );
}

function recipientsWord(to: readonly string[], guests: readonly Guest[]): string {
  const [first] = to;
  if (first === undefined) return message('recap_toNobody');
  if (to.length > 1) return plural('recap_toMany', to.length);
  return message('recap_toOne', guests.find((guest) => guest.email === first)?.name || first);
}
