import { useEffect } from 'preact/hooks';
import { readFiles } from '../../utils/state/import-reading.ts';
import { importProblem, importStep } from '../../utils/state/import-step.ts';
import { imports } from '../../utils/state/import-writing.ts';
import { takeUpImports } from '../../utils/state/imports.ts';
import { notify } from '../../utils/state/toasts.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { ColumnMapper } from './ColumnMapper.tsx';
import { CopySection } from './CopySection.tsx';
import { DryRun } from './DryRun.tsx';
import { EarlierImports } from './EarlierImports.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useDrop } from './use-drop.ts';
import { WritingPanel } from './WritingPanel.tsx';

/** Where an import begins, how far it is, and what was brought in before. Files can be dropped anywhere on it. */
export function Imports() {
  useEffect(() => void takeUpImports(), []);
  const over = useDrop(take);
  const step = importStep.value;
  const ended = isEnded();
  return (
    <div class={over ? 'import import-over' : 'import'}>
      <h1>{message('import_title')}</h1>
      <p class="visually-hidden" role="status">
        {step.at === 'reading' && step.question !== null && message('import_columns')}
      </p>
      <Problem />
      {step.at === 'reading' && (
        <>
          {step.question && (
            <ColumnMapper key={`${step.question.key} ${step.question.file}`} question={step.question} />
          )}
          <ReadingPanel progress={step.progress} waits={step.question !== null} />
        </>
      )}
      {step.at === 'deciding' && <DryRun key={step.importId} {...step} />}
      {step.at === 'writing' && <WritingPanel key={step.importId} importId={step.importId} />}
      {ended && <StartPanel further={step.at === 'writing'} onFiles={take} />}
      <EarlierImports />
      <CopySection />
    </div>
  );
}

/** Whether nothing is at hand that other files would come in the way of. */
function isEnded(): boolean {
  const step = importStep.value;
  if (step.at !== 'writing') return step.at === 'start';
  const state = imports.value?.find(({ id }) => id === step.importId)?.state;
  return state !== 'writing' && state !== 'undoing';
}

/** Files that were chosen or dropped. What is read but not decided on stays, below. */
function take(files: File[]): void {
  if (files.length === 0) notify(message('import_noFiles'));
  else if (isEnded() || importStep.peek().at === 'deciding') readFiles(files);
  else notify(message('import_oneAtATime'));
}

/** What did not work. What is under way goes on from where it was. */
function Problem() {
  const wrong = importProblem.value;
  if (wrong === null) return null;
  if (wrong.during === 'reading') {
    return (
      <ProblemLine tone="late">
        {message('import_readingFailed')} {problemText(wrong.problem)}
      </ProblemLine>
    );
  }
  const again = (
    <Button variant="small" onClick={() => void takeUpImports()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return (
    <ProblemLine tone="late" action={again}>
      {problemText(wrong.problem)}
    </ProblemLine>
  );
}
