import type { Stored } from '../../records/index.ts';
import { wasRepliedTo } from '../../signals/threads.ts';
import type { Reader } from '../../store/types.ts';
import { listBack } from './list-back.ts';

const mostQuestions = 500;
/** An answer is looked for among so many of our last mails. */
const mostMails = 200;

/**
 * What a client asked and nobody answered yet, the newest first: a mail of ours in the thread is an answer. What was asked
 * before our last two hundred mails is left out: whether they answered it cannot be told.
 */
export async function openQuestions(reader: Reader, clientId: string): Promise<Stored<'question'>[]> {
  const { records: questions } = await reader.list({
    kind: 'question',
    index: 'state',
    prefix: [clientId, 'open'],
    limit: mostQuestions,
  });
  const oldest = questions.at(-1)?.fields.askedAt;
  if (oldest === undefined) return [];
  const range = { kind: 'interaction' as const, index: 'contact', prefix: [clientId, 'happened', 'out'] };
  const sent = await listBack(reader, range, ({ fields }) => fields.at < oldest, mostMails);
  const since = sent.isCut ? (sent.records.at(-1)?.fields.at ?? oldest) : oldest;
  return questions.filter(
    ({ fields }) => fields.askedAt >= since && !wasRepliedTo(sent.records, fields.thread, fields.askedAt),
  );
}
