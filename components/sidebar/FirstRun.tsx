import { useEffect } from 'preact/hooks';
import { putOffFirstRun } from '../../utils/state/first-run.ts';
import { recordShown } from '../../utils/state/record-shown.ts';
import { Welcome } from '../welcome/Welcome.tsx';
import { focusAfterPanel } from './focus.ts';

/** Before anything was agreed to: what is read, what is kept, and the switch. Nothing is stored until it is turned on. */
export function FirstRun({ account }: { account: string | null }) {
  // The button that was pressed goes away: the focus does not go with it.
  useEffect(() => () => queueMicrotask(focusAfterPanel), []);
  const proposed = account === null ? [] : [account];
  return (
    <main class="main">
      <Welcome proposed={proposed} onDone={() => void recordShown()} onNotNow={putOffFirstRun} />
    </main>
  );
}
