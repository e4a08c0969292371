import './care.css';
import { useEffect, useMemo } from 'preact/hooks';
import { careList } from '../../utils/state/care.ts';
import { showBeside } from '../dashboard/show-beside.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { useDrawnCount } from '../ui/use-drawn-count.ts';
import { CareRows } from './CareRows.tsx';
import { ComingEvents } from './ComingEvents.tsx';
import { waysWith } from './ways.ts';

/** More than this nobody looks through; what is less weighty comes up as the others are settled. */
const most = 300;
/** So many are drawn at once. */
const firstDrawn = 12;

/** Everything that needs care, the weightiest first. */
export function NeedsCarePage() {
  const list = useMemo(() => careList(null, most), []);
  useEffect(() => list.follow(), [list]);
  const shown = list.shown.value;
  const drawn = useDrawnCount(shown?.items.length ?? 0, firstDrawn);
  const problem = list.problem.value;
  const again = (
    <Button variant="small" onClick={() => void list.read()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return (
    <div class="care-page">
      <h1>{message('care_title')}</h1>
      <ComingEvents />
      {problem !== null && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>}
      {shown === null && problem === null && <Spinner label={message('ui_loading')} />}
      {shown?.isComplete === false && (
        <p class="quiet-text" role="status">
          {message('care_incomplete')}
        </p>
      )}
      {shown?.total === 0 && shown.isComplete && (
        <EmptyState title={message('care_empty')}>
          <p>{message('care_emptyWhy')}</p>
        </EmptyState>
      )}
      {shown !== null && shown.total > 0 && (
        <>
          <p>{message('care_summary', number(shown.total), number(shown.late))}</p>
          <CareRows
            list={list}
            items={shown.items.slice(0, drawn)}
            clientId={null}
            ways={ways}
            describedBy="care-keys"
          />
          <p class="quiet-text" id="care-keys">
            {message('care_keys')}
          </p>
          {shown.total > shown.items.length && (
            <p class="quiet-text">{message('care_moreItems', number(shown.items.length), number(shown.total))}</p>
          )}
        </>
      )}
    </div>
  );
}

const ways = waysWith(showBeside('needs-care'));
