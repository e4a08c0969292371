import { newId } from '../../utils/platform/ids.ts';
import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { focusAfterPanel } from '../sidebar/focus.ts';
import { plural } from '../ui/message.ts';

/** Drops these proposals at once; the notice brings all of them back. `read` reads again what is shown. */
export async function dropProposals(commitmentIds: readonly string[], read: () => Promise<void>): Promise<void> {
  await carryOut(
    plural('proposal_toldDropped', commitmentIds.length),
    (operationId) => write('proposal.refuse', { operationId, commitmentIds: [...commitmentIds] }),
    newId(),
    () => void read(),
  );
  await read();
  focusAfterPanel();
}
