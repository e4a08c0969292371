import type { ImportSummary } from '../../utils/importers/import-record.ts';
import { type Pace, writingPace } from '../../utils/state/import-pace.ts';
import { goOnWithImport, imports, stopImport, undoImport, writingStarts } from '../../utils/state/import-writing.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { countsLabel, rounded, timeLeftLabel } from './figures.ts';
import { Progress } from './Progress.tsx';
import { StepPanel } from './StepPanel.tsx';

/** An import that was begun: how far it is, and what came of it. */
export function WritingPanel({ importId }: { importId: string }) {
  const summary = imports.value?.find(({ id }) => id === importId);
  if (summary === undefined) return <Spinner label={message('ui_loading')} />;
  if (summary.state === 'writing') return <Writing summary={summary} />;
  if (summary.state === 'undoing') return <Undoing />;
  if (summary.state === 'undone') return <Undone />;
  return <Ended summary={summary} />;
}

function Writing({ summary }: { summary: ImportSummary }) {
  const title = message('import_writing');
  const start = writingStarts.value.get(summary.id);
  const pace = start === undefined ? null : writingPace(summary, start, Date.now());
  return (
    <StepPanel title={title}>
      <div class="card import-going">
        <Progress label={title} fraction={pace?.fraction ?? null} />
        <p class="import-figures">{writingWords(summary, pace).join(' · ')}</p>
        <p class="quiet-text">{message('import_writingHint')}</p>
        <div>
          <Button onClick={() => void stopImport(summary.id)}>{message('import_stop')}</Button>
        </div>
      </div>
    </StepPanel>
  );
}

function writingWords({ counts }: ImportSummary, pace: Pace | null): string[] {
  return [
    countsLabel(counts),
    pace?.perSecond ? message('import_itemsPerSecond', rounded(pace.perSecond)) : '',
    typeof pace?.secondsLeft === 'number' ? timeLeftLabel(pace.secondsLeft) : '',
  ].filter((words) => words !== '');
}

function Undoing() {
  const title = message('import_undoing');
  return (
    <StepPanel title={title}>
      <div class="card import-going">
        <Progress label={title} fraction={null} />
        <p class="quiet-text">{message('import_writingHint')}</p>
      </div>
    </StepPanel>
  );
}

function Undone() {
  return (
    <StepPanel title={message('import_undone')}>
      <p class="card import-going">{message('import_undoneHint')}</p>
    </StepPanel>
  );
}

/** What came in, as a whole or until it was stopped. */
function Ended({ summary }: { summary: ImportSummary }) {
  const stopped = summary.state === 'stopped';
  return (
    <StepPanel title={message(stopped ? 'import_stopped' : 'import_done')}>
      <div class="card import-going">
        <p>{countsLabel(summary.counts) || message('import_nothingCame')}</p>
        {summary.dropped > 0 && <ProblemLine tone="calm">{plural('import_dropped', summary.dropped)}</ProblemLine>}
        <p class="quiet-text">{message(stopped ? 'import_stoppedHint' : 'import_doneHint')}</p>
        <div class="import-buttons">
          {stopped ? (
            <Button onClick={() => void goOnWithImport(summary.id)}>{message('import_goOn')}</Button>
          ) : (
            <a class="button button-primary import-link" href="#clients">
              {message('import_toClients')}
            </a>
          )}
          {summary.undoUntil !== null && (
            <Button onClick={() => void undoImport(summary.id)}>{message('import_undo')}</Button>
          )}
        </div>
      </div>
    </StepPanel>
  );
}
