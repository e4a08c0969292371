import { logKey } from '../log/LogPanel.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { openLog } from './panel.ts';

/** Something was typed for this client and never logged: it is still there. */
export function UnfinishedEntry({ clientId }: { clientId: string }) {
  const { values } = useKeptFields(logKey({ clientId, plan: false, interactionId: null }), { text: '' });
  if (values.text.trim() === '') return null;
  return (
    <ProblemLine
      tone="calm"
      action={
        <Button variant="small" onClick={() => openLog({ clientId, plan: false })}>
          {message('sidebar_continue')}
        </Button>
      }
    >
      {message('sidebar_unfinished', values.text.trim().slice(0, 60))}
    </ProblemLine>
  );
}
