import type { Stored } from '../../records/index.ts';
import { wasRepliedTo } from '../../signals/threads.ts';
import type { Reader } from '../../store/types.ts';

const mostQuestions = 500;
/** An answer is looked for among so many of our last mails. */
const recentMails = 40;

/** What a client asked and nobody answered yet, the newest first: a mail of ours in the thread is an answer. */
export async function openQuestions(reader: Reader, clientId: string): Promise<Stored<'question'>[]> {
  const [questions, sent] = await Promise.all([
    reader.list({ kind: 'question', index: 'state', prefix: [clientId, 'open'], limit: mostQuestions }),
    reader.list({
      kind: 'interaction',
      index: 'contact',
      prefix: [clientId, 'happened', 'out'],
      limit: recentMails,
    }),
  ]);
  return questions.records.filter(({ fields }) => !wasRepliedTo(sent.records, fields.thread, fields.askedAt));
}
