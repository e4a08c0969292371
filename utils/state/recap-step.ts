import { call } from '../messaging/client.ts';
import { onChange } from './changes.ts';

/** How far a recap has come, and when. */
export interface RecapStep {
  step: 'drafted' | 'inserted' | 'sent';
  at: number;
}

/** Follows a recap: tells how far it has come, now and after each change; null while it is not stored. */
export function followRecap(recapId: string, tell: (step: RecapStep | null) => void): () => void {
  let current = true;
  const read = async () => {
    const answer = await call('recap.read', { recapId });
    if (current && answer.ok) tell(answer.value === null ? null : stepOf(answer.value.fields));
  };
  void read();
  const stop = onChange(
    ({ id }) => id === recapId,
    () => void read(),
  );
  return () => {
    current = false;
    stop();
  };
}

function stepOf(recap: { draftedAt: number; insertedAt: number | null; sentAt: number | null }): RecapStep {
  if (recap.sentAt !== null) return { step: 'sent', at: recap.sentAt };
  if (recap.insertedAt !== null) return { step: 'inserted', at: recap.insertedAt };
  return { step: 'drafted', at: recap.draftedAt };
}
