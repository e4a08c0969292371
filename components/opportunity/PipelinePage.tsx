import '../growth/growth.css';
import './pipeline.css';
import { useId, useMemo } from 'preact/hooks';
import { isSettled, stages, sumsOf, type Stage, type Sum } from '../../utils/practice/pipeline.ts';
import { pipelineShown } from '../../utils/state/shown-pages.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { AddForClient } from '../growth/AddForClient.tsx';
import { groupOf, useShown } from '../practice/use-shown.ts';
import { isolated } from '../ui/isolated.ts';
import { listFormat } from '../ui/formats.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { useDrawnCount } from '../ui/use-drawn-count.ts';
import { moveTo } from './move.ts';
import { OpportunityForm } from './OpportunityForm.tsx';
import { OpportunityItem } from './OpportunityItem.tsx';
import { stageName, sumText, type Opportunity } from './opportunity-words.ts';
import { useBoardKeys } from './use-board-keys.ts';

/** So many of a stage are drawn at once. */
const firstDrawn = 6;

/** The work that may come from all clients, as a board by stage, with what it may bring. */
export function PipelinePage() {
  const { shown, problem } = useShown(pipelineShown, 'opportunity');
  const columns = useMemo(
    () =>
      stages.map((stage) => {
        const { records: cards, ...group } = groupOf(shown, stage, 'opportunity');
        return { stage, cards, ...group };
      }),
    [shown],
  );
  const open = columns.filter(({ stage }) => !isSettled(stage)).flatMap(({ sums }) => sums);
  const isEmpty = columns.every(({ count }) => count === 0);
  return (
    <div class="growth-page growth-wide">
      <h1>{message('growth_pipeline')}</h1>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      <AddNewWork />
      {shown === null && problem === null && <Spinner label={message('ui_loading')} />}
      {shown !== null && isEmpty && (
        <EmptyState title={message('growth_pipelineEmpty')}>
          <p>{message('growth_pipelineWhy')}</p>
        </EmptyState>
      )}
      {shown !== null && !isEmpty && (
        <>
          <p>{message('growth_openValue', sumsText(open) || message('growth_noValue'))}</p>
          <Board columns={columns} names={shown.names} />
        </>
      )}
    </div>
  );
}

function AddNewWork() {
  return (
    <AddForClient
      label={message('growth_addOpportunity')}
      form={(clientId, close) => <OpportunityForm clientId={clientId} opportunity={null} close={close} />}
    />
  );
}

interface Column {
  stage: Stage;
  /** The cards so far, from above. */
  cards: readonly Opportunity[];
  count: number;
  /** How many of them stand in it: of what is settled, the latest. */
  listed: number;
  sums: readonly Sum[];
}

function Board({ columns, names }: { columns: readonly Column[]; names: ReadonlyMap<string, string> }) {
  const id = useId();
  const { board, stop, onFocusIn, onKeyDown } = useBoardKeys(columns, moveTo);
  const drawn = useDrawnCount(Math.max(...columns.map(({ cards }) => cards.length)), firstDrawn);
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
        {columns.map(({ stage, cards, count, listed, sums }) => (
          <section key={stage} class="board-column" aria-labelledby={`${id}-${stage}`}>
            <h2 id={`${id}-${stage}`}>
              {stageName(stage)} ({number(count)})
            </h2>
            {count > 0 && <p class="quiet-text">{sumsText(sums) || message('growth_noValue')}</p>}
            <ul aria-labelledby={`${id}-${stage}`}>
              {cards.slice(0, drawn).map((card) => (
                <Card
                  key={card.id}
                  card={card}
                  clientName={names.get(clientOf(card)) ?? ''}
                  isStop={card.id === stop}
                  describedBy={`${id}-keys`}
                />
              ))}
            </ul>
            {listed < count && <p class="quiet-text">{plural('growth_latestOnly', listed)}</p>}
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
      aria-label={[card.fields.name, clientName].map(isolated).join(', ')}
      aria-describedby={describedBy}
    >
      <OpportunityItem clientId={clientId} opportunity={card} />
      <a class="board-client" href={subjectAddress('growth', clientId)} title={clientName} dir="auto">
        {clientName || message('growth_evidenceClient')}
      </a>
    </li>
  );
}

function clientOf({ fields }: Opportunity): string {
  return Object.keys(fields.clientIds)[0] ?? '';
}

function sumsText(sums: readonly Sum[]): string {
  return listFormat().format(sumsOf(sums).map(sumText));
}
