import '../growth/growth.css';
import { byRiskWeight } from '../../utils/practice/risk-weight.ts';
import { showBeside } from '../dashboard/show-beside.ts';
import { AddForClient } from '../growth/AddForClient.tsx';
import { useClientNames } from '../growth/use-client-names.ts';
import { useRecords } from '../practice/use-records.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { LookForRisks } from './LookForRisks.tsx';
import { RiskForm } from './RiskForm.tsx';
import { RiskItem } from './RiskItem.tsx';
import type { Risk } from './risk-words.ts';

/** More than this nobody looks through; what weighs less comes up as the others are settled. */
const most = 200;

/** The risks of all clients by weight: what is proposed, and what is open. */
export function RisksPage() {
  const open = useRecords('risk', 'state', 'open');
  const proposed = useRecords('risk', 'state', 'proposed');
  const names = useClientNames();
  const problem = open.problem ?? proposed.problem;
  const isRead = open.records !== null && proposed.records !== null;
  return (
    <div class="growth-page">
      <h1>{message('growth_risks')}</h1>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {!isRead && problem === null && <Spinner label={message('ui_loading')} />}
      <LookForRisks />
      <AddForClient
        label={message('growth_addRisk')}
        names={names}
        form={(clientId, close) => <RiskForm clientId={clientId} risk={null} close={close} />}
      />
      {open.records?.length === 0 && proposed.records?.length === 0 && (
        <EmptyState title={message('growth_noRisksAnywhere')}>
          <p>{message('growth_noRisksWhy')}</p>
        </EmptyState>
      )}
      <RiskSection title={message('growth_proposedRisks')} risks={proposed.records ?? []} names={names} />
      <RiskSection title={message('growth_openRisks')} risks={open.records ?? []} names={names} />
    </div>
  );
}

const show = showBeside('risks');

function RiskSection({
  title,
  risks,
  names,
}: {
  title: string;
  risks: readonly Risk[];
  names: ReadonlyMap<string, string>;
}) {
  if (risks.length === 0) return null;
  const shown = risks.toSorted(byRiskWeight).slice(0, most);
  return (
    <Section title={`${title} (${number(risks.length)})`}>
      <ul class="growth-list" aria-label={title}>
        {shown.map((risk) => {
          const [clientId = ''] = Object.keys(risk.fields.clientIds);
          return (
            <RiskItem
              key={risk.id}
              clientId={clientId}
              clientName={names.get(clientId) ?? ''}
              risk={risk}
              isGone={false}
              show={show}
            />
          );
        })}
      </ul>
      {risks.length > most && <p class="quiet-text">{plural('growth_moreRisks', risks.length - most)}</p>}
    </Section>
  );
}
