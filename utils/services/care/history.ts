import type { ClientHistory } from '../../signals/history.ts';
import type { Reader } from '../../store/types.ts';
import { withFurtherBack } from './further-back.ts';

/** So many contacts of each direction are looked at at first: most often older ones say nothing of what needs care today. */
const recent = 25;
const plannedLimit = 100;
const openLimit = 500;

/** What the signals look at of a client at a moment; null where there is no such client, or it has gone. */
export async function readHistory(reader: Reader, clientId: string, now: number): Promise<ClientHistory | null> {
  const contacts = (state: string, direction: string, limit: number) =>
    reader.list({ kind: 'interaction', index: 'contact', prefix: [clientId, state, direction], limit });
  const timeline = [clientId];
  const [
    [client],
    received,
    sent,
    both,
    plannedBoth,
    people,
    promises,
    questions,
    recaps,
    projects,
    feedback,
    decisions,
  ] = await Promise.all([
    reader.read('client', [clientId]),
    contacts('happened', 'in', recent),
    contacts('happened', 'out', recent),
    contacts('happened', 'both', recent),
    contacts('planned', 'both', plannedLimit),
    reader.list({ kind: 'person', index: 'client', prefix: [clientId], limit: openLimit }),
    reader.list({ kind: 'commitment', index: 'state', prefix: [clientId, 'open'], limit: openLimit }),
    reader.list({ kind: 'question', index: 'state', prefix: [clientId, 'open'], limit: openLimit }),
    reader.list({ kind: 'recap', index: 'timeline', prefix: timeline, limit: recent }),
    reader.list({ kind: 'project', index: 'timeline', prefix: timeline, limit: openLimit }),
    reader.list({ kind: 'feedback', index: 'state', prefix: [clientId, 'taken'], limit: openLimit }),
    reader.list({ kind: 'attention', index: 'timeline', prefix: timeline, limit: openLimit }),
  ]);
  if (client === undefined) return null;
  const history = {
    client,
    people: people.records,
    contacts: [received, sent, both].flatMap(({ records }) => records).toSorted((a, b) => b.fields.at - a.fields.at),
    earlier: [],
    decidedQuestions: [],
    planned: plannedBoth.records,
    promises: promises.records,
    questions: questions.records,
    recaps: recaps.records,
    projects: projects.records,
    feedback: feedback.records,
    decisions: decisions.records,
  };
  return withFurtherBack(reader, history, { sent: sent.next, both: both.next, recaps: recaps.next }, now);
}
