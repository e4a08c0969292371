import type { Parsed } from '../../messaging/contract.ts';
import { byHand } from '../../records/fields.ts';
import type { Commitment } from '../../records/commitment.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';

/** Puts something that needs care off, says that it does not, or takes that back. The latest decision about it holds. */
export function attentionToRecord(
  { clientId, signal, key, decision, until, untilTheyWrite, because }: Parsed<'care.decide'>,
  now: number,
): Change[] {
  const about = decision === 'never' ? '' : key;
  const id = `attention ${clientId} ${signal} ${about}`;
  if (decision === 'again') return [change('attention', id, { deleted: true })];
  return [
    change('attention', id, {
      set: {
        clientIds: { [clientId]: true },
        signal,
        key: about,
        decision,
        until,
        untilTheyWrite,
        because,
        decidedAt: now,
        provenance: byHand,
      },
      deleted: false,
    }),
  ];
}

/** A promise that was typed, or what was changed of one. What was said by whom and where stays. */
export async function commitmentToSave(
  reader: Reader,
  { commitmentId, clientId, owedBy, who, what, due, projectId }: Parsed<'commitment.save'>,
  now: number,
): Promise<Change[]> {
  const [known] = await reader.read('commitment', [commitmentId]);
  const said = { owedBy, who, what, due, projectId };
  if (known !== undefined) return [change('commitment', commitmentId, { set: said })];
  return [
    change('commitment', commitmentId, {
      set: {
        ...said,
        clientIds: { [clientId]: true },
        said: 'typed',
        quote: null,
        state: 'open',
        madeAt: now,
        closedAt: null,
        interactionId: null,
        closing: null,
        provenance: byHand,
      },
    }),
  ];
}

type Decision = Parsed<'commitment.decide'>['decision'];

const states: Record<Exclude<Decision, 'not-done'>, Commitment['state']> = {
  take: 'open',
  refuse: 'refused',
  keep: 'kept',
  drop: 'dropped',
  reopen: 'open',
};

/** What a person decides about a promise; nothing where it is not there. */
export async function commitmentDecision(
  reader: Reader,
  { commitmentId, decision }: Parsed<'commitment.decide'>,
  now: number,
): Promise<Change[]> {
  const [known] = await reader.read('commitment', [commitmentId]);
  if (known === undefined) return [];
  // The sentence stays, so that an older one does not ask again; what is not later than it is not asked about.
  if (decision === 'not-done') {
    const { closing } = known.fields;
    return closing === null
      ? []
      : [change('commitment', commitmentId, { set: { closing: { ...closing, quote: '' } } })];
  }
  const state = states[decision];
  const isClosed = state === 'kept' || state === 'dropped' || state === 'refused';
  return [change('commitment', commitmentId, { set: { state, closedAt: isClosed ? now : null } })];
}

/** What a person decides about a question; nothing where it is not there. */
export async function questionDecision(
  reader: Reader,
  { questionId, decision }: Parsed<'question.decide'>,
  now: number,
): Promise<Change[]> {
  const [known] = await reader.read('question', [questionId]);
  if (known === undefined) return [];
  return [
    change('question', questionId, { set: { state: decision, answeredAt: decision === 'answered' ? now : null } }),
  ];
}
