import { call } from '../../utils/messaging/client.ts';
import type { SoughtRecord } from '../../utils/state/sought-record.ts';
import type { CareGoal } from '../care/goal.ts';

/** A record by which something was seen: of any kind, since it may be read from a register that another release wrote. */
interface Seen {
  kind: string;
  id: string;
}

const onTheCard: readonly SoughtRecord['kind'][] = [
  'person',
  'commitment',
  'question',
  'project',
  'feedback',
  'concern',
];

/** Shows a record at its client: a contact on the timeline, others where they stand on the card. */
export async function showEvidence(
  clientId: string,
  { kind, id }: Seen,
  show: (goal: CareGoal) => void,
): Promise<void> {
  if (kind === 'interaction') {
    const read = await call('interaction.read', { interactionId: id });
    const at = read.ok ? read.value?.fields.at : undefined;
    return show({ clientId, entry: at === undefined ? null : { id, at }, record: null });
  }
  const known = onTheCard.find((each) => each === kind);
  return show({ clientId, entry: null, record: known === undefined ? null : { kind: known, id } });
}
