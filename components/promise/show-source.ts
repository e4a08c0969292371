import { call } from '../../utils/messaging/client.ts';
import { openTab } from '../../utils/state/open-tab.ts';
import type { Asked, Promised } from '../../utils/state/promises.ts';
import type { CareGoal } from '../care/goal.ts';
import { linkOf } from './PromiseActions.tsx';

/** Shows where something was said: on the timeline, else at the address that it came from. */
export async function showSource(
  clientId: string,
  { fields: { interactionId, provenance } }: Promised | Asked,
  show: (goal: CareGoal) => void,
): Promise<void> {
  const read = interactionId === null ? null : await call('interaction.read', { interactionId });
  const at = read?.ok ? read.value?.fields.at : undefined;
  const link = linkOf(provenance.link);
  if (interactionId !== null && at !== undefined) show({ clientId, entry: { id: interactionId, at }, record: null });
  else if (link !== null) await openTab(link);
}
