import '../growth/growth.css';
import './pipeline.css';
import { useId, useMemo } from 'preact/hooks';
import { stages, sumsOf } from '../../utils/practice/pipeline.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { AddForClient } from '../growth/AddForClient.tsx';
import { useClientNames } from '../growth/use-client-names.ts';
import { useRecords } from '../practice/use-records.ts';
import { listFormat } from '../ui/formats.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { moveTo } from './move.ts';
import { OpportunityForm } from './OpportunityForm.tsx';
import { OpportunityItem } from './OpportunityItem.tsx';
import { stageName, sumText, type Opportunity } from './opportunity-words.ts';
import { useBoardKeys, type Columns } from './use-board-keys.ts';

/** Of what is settled only the latest is shown: the rest is with its clients. */
const mostSettled = 20;

/** The work that may come from all clients, as a board by stage, with what it may bring. */
export function PipelinePage() {
  const { records, problem } = useRecords('opportunity', 'all');
  const columns = useMemo(() => columnsOf(records ?? []), [records]);
  const open = columns.filter(({ stage }) => !isSettled(stage)).flatMap(({ cards }) => cards);
  return (
    <div class="growth-page growth-wide">
      <h1>{message('growth_pipeline')}</h1>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      <AddNewWork />
      {records === null && problem === null && <Spinner label={message('ui_loading')} />}
      {records?.length === 0 && (
        <EmptyState title={message('growth_pipelineEmpty')}>
          <p>{message('growth_pipelineWhy')}</p>
        </EmptyState>
      )}
      {records !== null && records.length > 0 && (
        <>
          <p>{message('growth_openValue', sumsText(open) || message('growth_noValue'))}</p>
          <Board columns={columns} />
        </>
      )}
    </div>
  );
}

function AddNewWork() {
  return (
    <AddForClient
      label={message('growth_addOpportunity')}
      names={useClientNames()}
      form={(clientId, close) => <OpportunityForm clientId={clientId} opportunity={null} close={close} />}
    />
  );
}

function Board({ columns }: { columns: Columns }) {
  const names = useClientNames();
  const id = useId();
  const { board, stop, onFocusIn, onKeyDown } = useBoardKeys(columns, moveTo);
  return (
    <>
      <div
        class="board"
        role="group"
        aria-label={message('growth_pipeline')}
        ref={board}
        onFocusIn={onFocusIn}
        onKeyDown={onKeyDown}
      >
        {columns.map(({ stage, cards }) => (
          <section key={stage} class="board-column" aria-labelledby={`${id}-${stage}`}>
            <h2 id={`${id}-${stage}`}>
              {stageName(stage)} ({number(cards.length)})
            </h2>
            {cards.length > 0 && <p class="quiet-text">{sumsText(cards) || message('growth_noValue')}</p>}
            <ul aria-labelledby={`${id}-${stage}`}>
              {cards.map((card) => (
                <Card
                  key={card.id}
                  card={card}
                  clientName={names.get(clientOf(card)) ?? ''}
                  isStop={card.id === stop}
                  describedBy={`${id}-keys`}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="quiet-text" id={`${id}-keys`}>
        {message('growth_boardKeys')}
      </p>
    </>
  );
}

function Card({
  card,
  clientName,
  isStop,
  describedBy,
}: {
  card: Opportunity;
  clientName: string;
  isStop: boolean;
  describedBy: string;
}) {
  const clientId = clientOf(card);
  return (
    <li
      class="board-card"
      data-card={card.id}
      tabIndex={isStop ? 0 : -1}
      aria-label={`\u2068${card.fields.name}\u2069, \u2068${clientName}\u2069`}
      aria-describedby={describedBy}
    >
      <OpportunityItem clientId={clientId} opportunity={card} />
      <a class="board-client" href={subjectAddress('growth', clientId)}>
        <bdi>{clientName || message('growth_evidenceClient')}</bdi>
      </a>
    </li>
  );
}

function clientOf({ fields }: Opportunity): string {
  return Object.keys(fields.clientIds)[0] ?? '';
}

function isSettled(stage: Opportunity['fields']['stage']): boolean {
  return stage === 'won' || stage === 'lost';
}

/** What is expected first stands on top; what is settled, the latest first. */
function columnsOf(records: readonly Opportunity[]): Columns {
  return stages.map((stage) => {
    const cards = records.filter(({ fields }) => fields.stage === stage);
    if (isSettled(stage))
      return {
        stage,
        cards: cards.toSorted((one, other) => other.updatedAt - one.updatedAt).slice(0, mostSettled),
      };
    const day = ({ fields }: Opportunity) => fields.nextOn ?? fields.expectedOn ?? '9999';
    return { stage, cards: cards.toSorted((one, other) => day(one).localeCompare(day(other))) };
  });
}

function sumsText(cards: readonly Opportunity[]): string {
  return listFormat().format(sumsOf(cards).map(sumText));
}
