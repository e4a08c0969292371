import '../growth/growth.css';
import { useMemo, useState } from 'preact/hooks';
import { clientRows } from '../../utils/state/client-rows.ts';
import { useClientNames } from '../practice/use-client-names.ts';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { industriesOf } from './industries.ts';
import { IndustrySection } from './IndustrySection.tsx';
import { TrendForm, trendKey } from './TrendForm.tsx';

/** What moves in the industries of the clients. */
export function IndustriesPage() {
  const { records, problem } = useRecords('trend', 'time');
  const names = useClientNames();
  const rows = clientRows.value?.rows;
  const industries = useMemo(() => industriesOf(rows ?? [], records ?? []), [rows, records]);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(trendKey('', null), {});
  return (
    <div class="growth-page">
      <header class="growth-head">
        <h1>{message('growth_industries')}</h1>
        {!isAdding && !kept && (
          <Button variant="link" onClick={() => setAdding(true)}>
            {message('growth_addTrend')}
          </Button>
        )}
      </header>
      {(isAdding || kept) && <TrendForm industry="" trend={null} close={() => setAdding(false)} />}
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {(records === null || rows === undefined) && problem === null && <Spinner label={message('ui_loading')} />}
      {records !== null && rows !== undefined && industries.length === 0 && (
        <EmptyState title={message('growth_noIndustries')}>
          <p>{message('growth_noIndustriesWhy')}</p>
        </EmptyState>
      )}
      <div>
        {industries.map((industry) => (
          <IndustrySection key={industry.name.toLocaleLowerCase()} industry={industry} names={names} />
        ))}
      </div>
    </div>
  );
}
