import { screen, visitClient } from '../../utils/state/screen.ts';
import { soughtRecord } from '../../utils/state/sought-record.ts';
import { showEntry, soughtEntry } from '../../utils/state/timeline.ts';
import type { CareGoal } from '../care/goal.ts';

/** Shows what something was told from: on the card that is open, or at its own client over what is beside the page. */
export function showGoal({ clientId, entry, record }: CareGoal): void {
  soughtRecord.value = record;
  if (screen.peek().card?.client.id === clientId) {
    if (entry !== null) showEntry(entry);
    return;
  }
  soughtEntry.value = entry;
  visitClient(clientId, 'page');
}
