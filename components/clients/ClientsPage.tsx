import './clients.css';
import { useEffect, useRef } from 'preact/hooks';
import { clientRows, clientRowsProblem, followClientRows, readClientRows } from '../../utils/state/client-rows.ts';
import { openedClient } from '../dashboard/place.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { whenIdle } from '../../utils/platform/when-idle.ts';
import { BulkBar } from './BulkBar.tsx';
import { ClientsGrid } from './ClientsGrid.tsx';
import { everyClient, isFiltering, prepareFilter } from './filter.ts';
import { Filters } from './Filters.tsx';
import { clientFilter, shownClients } from './shown-clients.ts';

/** Every client in a line: found, sorted, changed many at a time. */
export function ClientsPage() {
  useEffect(followClientRows, []);
  const filters = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const all = clientRows.value;
  const shown = shownClients.value;
  const wholeRows = all?.isWhole === true ? all.rows : null;
  useEffect(() => (wholeRows === null ? undefined : whenIdle(() => prepareFilter(wholeRows))), [wholeRows]);
  const toFilter = () => filters.current?.querySelector('input')?.focus();
  const toRows = () => page.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();
  return (
    <section class="clients-page" aria-labelledby="clients-title" ref={page}>
      <div class="clients-title">
        <h1 id="clients-title">
          {message('dashboard_clients')} {all !== null && all.rows.length > 0 && <small>{number(all.total)}</small>}
        </h1>
        {all !== null && all.rows.length > 0 && <Filters area={filters} toRows={toRows} />}
      </div>
      {clientRowsProblem.value && <Problem />}
      {all?.isComplete === false && <ProblemLine tone="calm">{message('clients_beingCounted')}</ProblemLine>}
      {all === null && !clientRowsProblem.value && <Spinner label={message('ui_loading')} />}
      {all?.isComplete === true && all.rows.length === 0 && (
        <EmptyState title={message('dashboard_empty')}>
          <p>{message('dashboard_emptyWhy')}</p>
        </EmptyState>
      )}
      <p class="visually-hidden" role="status">
        {all !== null && isFiltering(clientFilter.value) && plural('clients_found', shown.length)}
      </p>
      {all !== null && all.rows.length > 0 && shown.length === 0 && <NoneFound />}
      {all !== null && shown.length > 0 && (
        <>
          <BulkBar />
          <ClientsGrid opened={openedClient.value} now={all.now} toFilter={toFilter} />
        </>
      )}
    </section>
  );
}

function NoneFound() {
  const { text } = clientFilter.value;
  return (
    <EmptyState title={text.trim() ? message('dashboard_noneFound', text.trim()) : message('clients_noneLikeThat')}>
      <Button variant="small" onClick={() => (clientFilter.value = everyClient)}>
        {message('clients_showAll')}
      </Button>
    </EmptyState>
  );
}

function Problem() {
  const problem = clientRowsProblem.value;
  const again = (
    <Button variant="small" onClick={() => void readClientRows()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return problem && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>;
}
