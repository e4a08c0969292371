import '../growth/growth.css';
import { mostRisks, risksShown } from '../../utils/state/shown-pages.ts';
import { showBeside } from '../dashboard/show-beside.ts';
import { AddForClient } from '../growth/AddForClient.tsx';
import { groupOf, useShown } from '../practice/use-shown.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { useDrawnCount } from '../ui/use-drawn-count.ts';
import { LookForRisks } from './LookForRisks.tsx';
import { RiskForm } from './RiskForm.tsx';
import { RiskItem } from './RiskItem.tsx';
import type { Risk } from './risk-words.ts';

/** So many are drawn at once. */
const firstDrawn = 12;

/** The risks of all clients by weight: what is proposed, and what is open. */
export function RisksPage() {
  const { shown, problem } = useShown(risksShown, 'risk');
  const [open, proposed] = [groupOf(shown, 'open', 'risk'), groupOf(shown, 'proposed', 'risk')];
  return (
    <div class="growth-page">
      <h1>{message('growth_risks')}</h1>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {shown === null && problem === null && <Spinner label={message('ui_loading')} />}
      <div class="growth-actions">
        <AddForClient
          label={message('growth_addRisk')}
          form={(clientId, close) => <RiskForm clientId={clientId} risk={null} close={close} />}
        />
        <LookForRisks />
      </div>
      {shown !== null && open.count + proposed.count === 0 && (
        <EmptyState title={message('growth_noRisksAnywhere')}>
          <p>{message('growth_noRisksWhy')}</p>
        </EmptyState>
      )}
      <RiskSection title={message('growth_proposedRisks')} {...proposed} names={shown?.names} />
      <RiskSection title={message('growth_openRisks')} {...open} names={shown?.names} />
    </div>
  );
}

const show = showBeside('risks');

function RiskSection({
  title,
  count,
  records,
  names,
}: {
  title: string;
  count: number;
  /** The weightiest of them. */
  records: readonly Risk[];
  names: ReadonlyMap<string, string> | undefined;
}) {
  const drawn = useDrawnCount(records.length, firstDrawn);
  if (count === 0) return null;
  return (
    <Section title={`${title} (${number(count)})`}>
      <ul class="growth-list" aria-label={title}>
        {records.slice(0, drawn).map((risk) => {
          const [clientId = ''] = Object.keys(risk.fields.clientIds);
          return (
            <RiskItem
              key={risk.id}
              clientId={clientId}
              clientName={names?.get(clientId) ?? ''}
              risk={risk}
              isGone={false}
              show={show}
            />
          );
        })}
      </ul>
      {count > mostRisks && <p class="quiet-text">{plural('growth_moreRisks', count - mostRisks)}</p>}
    </Section>
  );
}
