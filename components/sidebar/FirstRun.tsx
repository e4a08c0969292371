import { signal } from '@preact/signals';
import { tellPage } from '../../utils/state/frame.ts';
import { recordShown } from '../../utils/state/record-shown.ts';
import { Welcome } from '../welcome/Welcome.tsx';

/** Not now: the sidebar shows who is there, keeps nothing, and says so. */
export const firstRunPutOff = signal(false);

/** Before anything was agreed to: what is read, what is kept, and the switch. Nothing is stored until it is turned on. */
export function FirstRun({ account }: { account: string | null }) {
  const putOff = () => {
    firstRunPutOff.value = true;
    tellPage({ type: 'close' });
  };
  return (
    <main class="main">
      <Welcome proposed={account === null ? [] : [account]} onDone={() => void recordShown()} onNotNow={putOff} />
    </main>
  );
}
