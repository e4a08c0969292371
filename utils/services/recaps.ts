import type { RecapDraft } from '../messaging/contract.ts';
import { byHand } from '../records/fields.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';

/** A draft as it stands; what was done with it before is kept. */
export async function recapToSave(
  reader: Reader,
  { recapId, clientIds, ...draft }: RecapDraft,
  now: number,
): Promise<Change[]> {
  const [known] = await reader.read('recap', [recapId]);
  const done = known?.fields ?? {
    draftedAt: now,
    insertedAt: null,
    sentAt: null,
    notNeededBecause: null,
    provenance: byHand,
  };
  const { draftedAt, insertedAt, sentAt, notNeededBecause, provenance } = done;
  return [
    change('recap', recapId, {
      set: {
        ...draft,
        draftedAt,
        insertedAt,
        sentAt,
        notNeededBecause,
        provenance,
        clientIds: Object.fromEntries(clientIds.map((id) => [id, true as const])),
      },
    }),
  ];
}

/** A step of a recap, at the time it was first taken; nothing for a recap that is not known. */
export async function recapStep(
  reader: Reader,
  recapId: string,
  step: 'inserted' | 'sent',
  now: number,
): Promise<Change[]> {
  const [known] = await reader.read('recap', [recapId]);
  if (known === undefined) return [];
  const { insertedAt, sentAt } = known.fields;
  if (step === 'inserted') return [change('recap', recapId, { set: { insertedAt: now } })];
  return [change('recap', recapId, { set: { insertedAt: insertedAt ?? now, sentAt: sentAt ?? now } })];
}

/** A call or a meeting that needs no recap, and why; nothing where there is none. */
export async function recapNotNeeded(
  reader: Reader,
  interactionId: string,
  because: string,
  now: number,
): Promise<Change[]> {
  const [contact] = await reader.read('interaction', [interactionId]);
  if (contact === undefined) return [];
  const { clientIds, subject } = contact.fields;
  return [
    change('recap', `no recap of ${interactionId}`, {
      set: {
        clientIds,
        interactionId,
        to: [],
        subject,
        notes: '',
        templateId: '',
        edited: null,
        draftedAt: now,
        insertedAt: null,
        sentAt: null,
        notNeededBecause: because,
        provenance: byHand,
      },
      // What was taken back may be said again.
      deleted: false,
    }),
  ];
}
