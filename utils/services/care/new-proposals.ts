import type { Reading } from '../../messaging/contract.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { Provenance } from '../../records/fields.ts';
import { threadOf } from '../../signals/threads.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { saidBefore } from './said-before.ts';
import { isSentRecap } from './sent-recap.ts';

/** What a sentence was read in. */
export interface Source {
  /** What the names of its proposals are made of: the same for the same mail, wherever it is met. */
  name: string;
  interactionId: string | null;
  at: number;
  subject: string;
  /** Who wrote it, by address; empty where nobody did. */
  writer: string;
  /** Which side wrote it; null for what was spoken, and for our notes of it. */
  by: 'us' | 'them' | null;
  /** The addresses that it went to. */
  addressees: readonly string[];
  clientIds: Record<string, true>;
  projectId: string | null;
  provenance: Provenance;
}

/**
 * The promises and questions that were read in a text and never proposed before, whatever became of them. What was
 * said elsewhere in the same days is not new: what is promised in a call stands in its recap as well.
 */
export async function newProposals(
  reader: Reader,
  source: Source,
  reading: Pick<Reading, 'proposals' | 'questions'>,
): Promise<Change[]> {
  const promises = commitmentsIn(source, reading.proposals);
  const all = [...promises, ...questionsIn(source, reading.questions)];
  if (all.length === 0 || (source.by === 'us' && (await isSentRecap(reader, source)))) return [];
  const known = new Set(await reader.known(all.map(({ id }) => id)));
  const fresh = all.filter(({ id }) => !known.has(id));
  const said = await saidBefore(reader, promises, source);
  return fresh.filter((each) => !said.has(each));
}

function commitmentsIn(source: Source, proposals: Reading['proposals']): Change<'commitment'>[] {
  const { clientIds, interactionId, provenance, projectId, at } = source;
  return proposals.map((proposal) =>
    change('commitment', idOf('commitment', source, nameAmong(proposals, proposal)), {
      set: {
        ...proposal,
        clientIds,
        interactionId,
        provenance,
        projectId,
        state: 'proposed',
        madeAt: at,
        closedAt: null,
        closing: null,
      },
    }),
  );
}

/** The sentence; of another promise in the same sentence, what is promised as well. */
function nameAmong(proposals: Reading['proposals'], { quote, what }: Reading['proposals'][number]): string {
  const first = proposals.find((other) => other.quote === quote);
  return first === undefined || first.what === what ? quote : `${quote} ${what}`;
}

function questionsIn(source: Source, questions: Reading['questions']): Change[] {
  const { clientIds, interactionId, provenance, writer, at, subject } = source;
  return questions.map((text) =>
    change('question', idOf('question', source, text), {
      set: {
        clientIds,
        interactionId,
        provenance,
        askedBy: writer,
        text,
        askedAt: at,
        thread: threadOf(subject),
        state: 'open',
        answeredAt: null,
      },
    }),
  );
}

function idOf(kind: string, { name }: Source, quote: string): string {
  return `${kind} ${fingerprint(name)} ${fingerprint(quote)}`;
}
