import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message, plural } from '../ui/message.ts';
import { movedWords } from './change-words.ts';
import { dayWords } from './step-words.ts';
import { dayNumber } from './timeline-scale.ts';
import type { Moving } from './use-move.ts';

/** What a milestone that was moved would become: with the later ones or alone, set there or left where it was. */
export function MoveBar({
  name,
  day,
  from,
  moving: { move, later, takeLater },
  setDown,
  leave,
}: {
  name: string;
  day: string;
  /** Where it stands until it is set down. */
  from: string | null;
  moving: Moving;
  setDown: () => void;
  leave: () => void;
}) {
  return (
    <div class="project-move" role="group" aria-label={message('project_moveOf', name)}>
      <p>
        {dayWords(from)} → <b>{dayWords(day)}</b>
        {from !== null && <> · {movedWords(dayNumber(day) - dayNumber(from))}</>}
      </p>
      {later > 0 && (
        <CheckBox checked={move?.withLater === true} onCheck={takeLater}>
          {plural('project_moveLater', later)}
        </CheckBox>
      )}
      <Button variant="small" onClick={setDown}>
        {message('project_setDay')}
      </Button>
      <Button variant="link" onClick={leave}>
        {message('project_leaveDay')}
      </Button>
    </div>
  );
}
