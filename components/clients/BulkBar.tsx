import { useState } from 'preact/hooks';
import { deletedAtOnce } from '../../utils/messaging/limits.ts';
import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';
import { BulkForm } from './BulkForm.tsx';
import { chosenIds, clearTicks, shownClients, tickAll } from './shown-clients.ts';

/** What can be done to all clients that are ticked: each is one step, which is taken back as one. */
export function BulkBar() {
  const ids = chosenIds.value;
  const [changing, setChanging] = useState(false);
  if (ids.length === 0) return null;
  const tooMany = ids.length > deletedAtOnce;
  return (
    <section class="bulk card" aria-label={message('clients_bulk')}>
      <b role="status">{plural('clients_ticked', ids.length)}</b>
      {ids.length < shownClients.value.length && (
        <Button variant="link" onClick={tickAll}>
          {plural('clients_tickAllFound', shownClients.value.length)}
        </Button>
      )}
      {changing ? (
        <BulkForm clientIds={ids} onClose={() => setChanging(false)} />
      ) : (
        <div class="bulk-buttons">
          <Button variant="small" onClick={() => setChanging(true)}>
            {message('clients_change')}
          </Button>
          <Button variant="small" disabled={tooMany} onClick={() => void deleteClients(ids)}>
            {message('clients_delete')}
          </Button>
          <Button variant="link" onClick={clearTicks}>
            {message('clients_untick')}
          </Button>
        </div>
      )}
      {tooMany && !changing && <p class="quiet-text">{plural('clients_deletedAtOnce', deletedAtOnce)}</p>}
    </section>
  );
}

async function deleteClients(clientIds: string[]): Promise<void> {
  const deleted = await carryOut(plural('clients_deleted', clientIds.length), (operationId) =>
    write('clients.delete', { operationId, clientIds }),
  );
  if (deleted) clearTicks();
}
