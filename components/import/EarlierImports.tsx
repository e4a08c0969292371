import { useEffect, useId, useRef } from 'preact/hooks';
import type { ImportSummary } from '../../utils/importers/import-record.ts';
import { importStep } from '../../utils/state/import-step.ts';
import { forgetImport, goOnWithImport, imports, undoImport } from '../../utils/state/import-writing.ts';
import { openSurvey } from '../../utils/state/imports.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayLabel, dayInText } from '../ui/dates.ts';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';
import { countsLabel } from './figures.ts';
import { stateTexts } from './words.ts';

const mostNames = 3;

/** What was brought in before, or waits: when, from which files, what came in, and the way back. */
export function EarlierImports() {
  const step = importStep.value;
  const atHand = step.at === 'start' ? null : step.importId;
  const earlier = (imports.value ?? []).filter(({ id }) => id !== atHand);
  const list = useFocusThatStays(earlier.map(({ id, state }) => `${id} ${state}`).join());
  if (earlier.length === 0) return null;
  return (
    <Section title={message('import_earlier')}>
      <ul class="card import-earlier" ref={list} tabIndex={-1} aria-label={message('import_earlier')}>
        {earlier.map((summary) => (
          <Earlier key={summary.id} summary={summary} idle={step.at !== 'reading' && step.at !== 'writing'} />
        ))}
      </ul>
    </Section>
  );
}

/** Where a button went away as it was pressed, the focus goes to the list. */
function useFocusThatStays(shown: string) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    const changed = before.current !== '' && before.current !== shown;
    before.current = shown;
    if (changed && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [shown]);
  return list;
}

function Earlier({ summary, idle }: { summary: ImportSummary; idle: boolean }) {
  const { state, names, startedAt, counts, undoUntil } = summary;
  const id = useId();
  const rest = names.length - mostNames;
  return (
    <li>
      <div class="import-earlier-words">
        <b id={id} dir="auto">
          {names.slice(0, mostNames).join(', ')}
          {rest > 0 && ` ${message('import_andMore', number(rest))}`}
        </b>
        <span class="quiet-text">{[dayLabel(startedAt), countsLabel(counts)].filter(Boolean).join(' · ')}</span>
        {undoUntil !== null && <span class="quiet-text">{message('import_undoUntil', dayInText(undoUntil))}</span>}
        {state === 'reading' && <ProblemLine tone="calm">{message('import_brokenOff')}</ProblemLine>}
      </div>
      {state !== 'done' && state !== 'reading' && <Chip>{message(stateTexts[state])}</Chip>}
      <WaysOn summary={summary} idle={idle} describedBy={id} />
    </li>
  );
}

function WaysOn({ summary, idle, describedBy }: { summary: ImportSummary; idle: boolean; describedBy: string }) {
  const { id, state, undoUntil } = summary;
  const props = { variant: 'small', 'aria-describedby': describedBy } as const;
  return (
    <div class="import-buttons">
      {state === 'surveyed' && idle && (
        <Button {...props} onClick={() => void openSurvey(id)}>
          {message('import_look')}
        </Button>
      )}
      {state === 'stopped' && idle && (
        <Button {...props} onClick={() => void goOnWithImport(id)}>
          {message('import_goOn')}
        </Button>
      )}
      {(state === 'surveyed' || state === 'reading') && (
        <Button {...props} onClick={() => void forgetImport(id)}>
          {message('import_forget')}
        </Button>
      )}
      {(state === 'undone' || (state === 'done' && undoUntil === null)) && (
        <Button {...props} onClick={() => void forgetImport(id)}>
          {message('import_removeLine')}
        </Button>
      )}
      {(state === 'done' || state === 'stopped') && undoUntil !== null && (
        <Button {...props} onClick={() => void undoImport(id)}>
          {message('import_undoThis')}
        </Button>
      )}
    </div>
  );
}
