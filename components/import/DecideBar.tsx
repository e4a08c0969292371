import { useState } from 'preact/hooks';
import { chosen, totals } from '../../utils/state/import-choice.ts';
import { takenOf } from '../../utils/state/import-totals.ts';
import { beginImport, forgetImport, setAside } from '../../utils/state/import-writing.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';

/** The decision, in sight however long the list is: what comes in, later, or not at all. */
export function DecideBar({ importId, usable, again }: { importId: string; usable: boolean; again: boolean }) {
  const [busy, setBusy] = useState(false);
  const clients = chosen.value.length;
  const mails = takenOf(totals.value, 'mail');
  const bringIn = async () => {
    setBusy(true);
    await beginImport();
    setBusy(false);
  };
  return (
    <div class="import-decide">
      {usable && (
        <Button variant="primary" disabled={busy || again || clients === 0} onClick={() => void bringIn()}>
          {message('import_bringIn', plural('import_clients', clients), plural('import_mails', mails))}
        </Button>
      )}
      {usable && <Button onClick={() => void setAside()}>{message('import_later')}</Button>}
      <Button onClick={() => void forgetImport(importId)}>
        {message(usable ? 'import_forget' : 'import_otherFiles')}
      </Button>
      <p class="quiet-text" role="status">
        {again
          ? message('import_again')
          : usable && message(clients === 0 ? 'import_nobodyTicked' : 'import_undoLater')}
      </p>
    </div>
  );
}
