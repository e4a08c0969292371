import { putOffFirstRun } from '../../utils/state/first-run.ts';
import { recordShown } from '../../utils/state/record-shown.ts';
import { Welcome } from '../welcome/Welcome.tsx';

/** Before anything was agreed to: what is read, what is kept, and the switch. Nothing is stored until it is turned on. */
export function FirstRun({ account }: { account: string | null }) {
  const proposed = account === null ? [] : [account];
  return (
    <main class="main">
      <Welcome proposed={proposed} onDone={() => void recordShown()} onNotNow={putOffFirstRun} />
    </main>
  );
}
