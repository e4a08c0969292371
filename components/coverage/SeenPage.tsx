import './coverage.css';
import { useEffect, useMemo } from 'preact/hooks';
import { coverageProblem, coverageRows, followCoverage } from '../../utils/state/coverage.ts';
import { dayOf } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { shownSpan } from './months.ts';
import { SeenRow } from './SeenRow.tsx';

/** Which days of which mailbox and calendar were seen: everything that is said of clients is made from these. */
export function SeenPage() {
  const today = dayOf(Date.now());
  const { from, until } = useMemo(() => shownSpan(today), [today]);
  useEffect(() => followCoverage(from, until), [from, until]);
  const rows = coverageRows.value;
  const problem = coverageProblem.value;
  return (
    <section class="seen" aria-labelledby="seen-title">
      <h1 id="seen-title">{message('coverage_title')}</h1>
      {problem && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {rows === null && problem === null && <Spinner label={message('ui_loading')} />}
      {rows?.length === 0 && (
        <EmptyState title={message('coverage_empty')}>
          <p>{message('coverage_emptyWhy')}</p>
        </EmptyState>
      )}
      {rows !== null && rows.length > 0 && (
        <>
          <p class="quiet-text">{message('coverage_why')}</p>
          <p class="seen-legend quiet-text">
            <span>
              <span class="seen-mark seen-mark-whole" aria-hidden="true" /> {message('coverage_whole')}
            </span>
            <span>
              <span class="seen-mark seen-mark-some" aria-hidden="true" /> {message('coverage_some')}
            </span>
          </p>
          {rows.map((row) => (
            <SeenRow key={`${row.of} ${row.mailbox}`} row={row} from={from} until={until} today={today} />
          ))}
        </>
      )}
    </section>
  );
}
