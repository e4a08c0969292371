import { stopReading } from '../../utils/state/import-reading.ts';
import type { ReadingProgress } from '../../utils/state/import-step.ts';
import { paceOf } from '../../utils/state/import-pace.ts';
import { Button } from '../ui/Button.tsx';
import { message, number } from '../ui/message.ts';
import { rounded, sizeLabel, timeLeftLabel } from './figures.ts';
import { Progress } from './Progress.tsx';
import { StepPanel } from './StepPanel.tsx';

/** How far the files are read, how fast, and what is left. */
export function ReadingPanel({ progress, waits }: { progress: ReadingProgress | null; waits: boolean }) {
  const title = message('import_reading');
  return (
    <StepPanel title={title} turn={waits}>
      <div class="card import-going">
        <Progress label={title} fraction={progress && bytesPace(progress).fraction} />
        <p class="import-figures">{progress && progressWords(progress).join(' · ')}</p>
        <p class="quiet-text ellipsis">
          <bdi>{progress?.file}</bdi>
        </p>
        <p class="quiet-text">{message(waits ? 'import_readingWaits' : 'import_readingHint')}</p>
        <div>
          <Button onClick={() => void stopReading()}>{message('import_stop')}</Button>
        </div>
      </div>
    </StepPanel>
  );
}

function bytesPace({ bytes, total, seconds }: ReadingProgress) {
  return paceOf({ done: bytes, total, seconds });
}

function progressWords(progress: ReadingProgress): string[] {
  const { bytes, total, items, seconds } = progress;
  const { perSecond, secondsLeft } = bytesPace(progress);
  const itemsPerSecond = paceOf({ done: items, total: null, seconds }).perSecond;
  return [
    total === null ? sizeLabel(bytes) : message('import_of', sizeLabel(bytes), sizeLabel(total)),
    message('import_found', number(items)),
    ...(perSecond === null ? [] : [message('import_perSecond', sizeLabel(perSecond))]),
    ...(itemsPerSecond === null ? [] : [message('import_itemsPerSecond', rounded(itemsPerSecond))]),
    ...(secondsLeft === null ? [] : [timeLeftLabel(secondsLeft)]),
  ];
}
