import './care.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { careList } from '../../utils/state/care.ts';
import { openTab } from '../../utils/state/open-tab.ts';
import { Button } from '../ui/Button.tsx';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { CareRows } from './CareRows.tsx';
import type { CareGoal } from './goal.ts';
import { waysWith } from './ways.ts';

/** So many are in sight at first, and so many of other clients at all: the dashboard has the whole list. */
const atFirst = 3;
const mostOthers = 30;

/** What needs care, beside a page: this client's first, then the others'. With `isAlone` only this client's. */
export function CareSection({
  clientId,
  isAlone,
  show,
}: {
  clientId: string | null;
  isAlone: boolean;
  /** Shows what something was told from. */
  show: (goal: CareGoal) => void;
}) {
  const list = useMemo(() => careList(clientId, isAlone ? 0 : mostOthers), [clientId, isAlone]);
  useEffect(() => list.follow(), [list]);
  const [isOpen, setOpen] = useState(false);
  const shown = list.shown.value;
  const problem = list.problem.value;
  const again = (
    <Button variant="small" onClick={() => void list.read()}>
      {message('ui_tryAgain')}
    </Button>
  );
  if (problem !== null) return <ProblemLine action={again}>{problemText(problem)}</ProblemLine>;
  if (shown === null || (shown.total === 0 && shown.isComplete)) return null;
  const ways = waysWith(show);
  const toggle = shown.total > atFirst && (
    <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {isOpen ? message('care_showFewer') : message('care_showAll', number(shown.total))}
    </Button>
  );
  return (
    <Section title={message('care_title')} action={toggle}>
      {shown.items.length > 0 && (
        <CareRows
          list={list}
          items={isOpen ? shown.items : shown.items.slice(0, atFirst)}
          clientId={clientId}
          ways={ways}
        />
      )}
      {!shown.isComplete && (
        <p class="quiet-text" role="status">
          {message('care_incomplete')}
        </p>
      )}
      {isOpen && shown.total > shown.items.length && (
        <Button variant="link" onClick={() => void openTab('dashboard.html#needs-care')}>
          {message('care_openList')}
        </Button>
      )}
    </Section>
  );
}
