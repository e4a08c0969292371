import { call } from '../../utils/messaging/client.ts';
import type { CareItem } from '../../utils/state/care.ts';
import type { SoughtRecord } from '../../utils/state/sought-record.ts';
import type { SoughtEntry } from '../../utils/state/timeline.ts';

/** Where the evidence of something is: at which client, as an entry of the timeline or as a record on the card. */
export interface CareGoal {
  clientId: string;
  entry: SoughtEntry | null;
  record: SoughtRecord | null;
}

/** Where something that needs care is shown by what it was told from. */
export async function goalOf({ clientId, wait }: CareItem): Promise<CareGoal> {
  const [evidence] = wait.evidence;
  if (evidence === undefined || evidence.kind === 'client') return { clientId, entry: null, record: null };
  if (evidence.kind !== 'interaction') return { clientId, entry: null, record: evidence };
  const read = await call('interaction.read', { interactionId: evidence.id });
  const at = read.ok ? read.value?.fields.at : undefined;
  return { clientId, entry: at === undefined ? null : { id: evidence.id, at }, record: null };
}
