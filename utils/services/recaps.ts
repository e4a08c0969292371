import type { Parsed } from '../messaging/contract.ts';
import { byHand } from '../records/fields.ts';
import { change } from '../store/change.ts';
import type { Stored } from '../records/index.ts';
import type { Change, Reader } from '../store/types.ts';
import { localDay } from '../platform/local-day.ts';
import { nameBehind } from './clients-of.ts';

const longestLine = 500;

/** A draft as it stands; what was done with it before is kept. */
export async function recapToSave(
  reader: Reader,
  { recapId, clientIds, ...draft }: Parsed<'recap.save'>['draft'],
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
  if (sentAt !== null) return [];
  // What was copied left with what it said then: nobody saw when, and what came after it was not in it.
  const at = insertedAt === null ? known.updatedAt : now;
  return [change('recap', recapId, { set: { sentAt: at } }), ...(await toldByMail(reader, known, at))];
}

/**
 * What a mail told the client of was told with it: a concern, each time anew, or what came of their feedback; a survey was asked.
 * What was told before stays.
 */
async function toldByMail(reader: Reader, { id, fields }: Stored<'recap'>, now: number): Promise<Change[]> {
  const { about, to } = fields;
  const [told] = about === null ? [] : await reader.read(about.kind, [about.id]);
  if (told?.kind === 'concern') {
    const { options } = told.fields;
    const names = await Promise.all(to.map((address) => nameBehind(reader, address)));
    const telling = {
      to: names.join(', ').slice(0, longestLine),
      at: now,
      medium: 'mail',
      options,
      outcome: '',
    } as const;
    return [change('concern', told.id, { elements: { tellings: { [id]: telling } } })];
  }
  if (told?.kind === 'feedback' && told.fields.toldOn === null)
    return [change('feedback', told.id, { set: { toldOn: localDay(now) } })];
  if (told?.kind === 'survey' && told.fields.state === 'drafted')
    return [change('survey', told.id, { set: { state: 'asked', askedAt: now } })];
  return [];
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
