import { useState } from 'preact/hooks';
import { tellPage } from '../../utils/state/frame.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { Welcome } from '../welcome/Welcome.tsx';

/** Before anything was agreed to: what is read, what is kept, and the switch. Nothing is stored until it is turned on. */
export function FirstRun({ account }: { account: string | null }) {
  const [later, setLater] = useState(false);
  const notNow = () => {
    setLater(true);
    tellPage({ type: 'close' });
  };
  if (later) {
    return (
      <EmptyState title={message('sidebar_notSetUp')}>
        <Button variant="primary" onClick={() => setLater(false)}>
          {message('sidebar_setUp')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <main class="main">
      <Welcome proposed={account === null ? [] : [account]} onDone={() => {}} onNotNow={notNow} />
    </main>
  );
}
