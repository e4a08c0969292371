import { useEffect, useState } from 'preact/hooks';
import { topicsIn, type Topic } from '../../utils/practice/topics.ts';
import { call } from '../../utils/messaging/client.ts';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';

/** So many clients of an industry are compared. */
const mostClients = 200;
const mostShown = 4;

/** What came up at three clients or more of an industry, with who said it how; each can become a note. */
export function SharedTopics({
  clientIds,
  names,
  note,
}: {
  clientIds: readonly string[];
  names: ReadonlyMap<string, string>;
  note: (topic: string) => void;
}) {
  const [topics, setTopics] = useState<Topic[] | null>(null);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const compared = clientIds.slice(0, mostClients);
  useEffect(() => {
    let isWanted = true;
    void call('practice.said', { clientIds: compared }).then((answer) => {
      if (!isWanted) return;
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) setTopics(topicsIn(answer.value.said));
    });
    return () => {
      isWanted = false;
    };
  }, [compared.join('\n')]);
  if (problem !== null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
  if (topics === null || topics.length === 0) return null;
  return (
    <>
      <h2>{message('growth_sharedTopics')}</h2>
      <ul class="growth-list" aria-label={message('growth_sharedTopics')}>
        {topics.map((topic) => (
          <li key={topic.word}>
            <div class="growth-row">
              <b dir="auto">{topic.word}</b>
              <span class="growth-reason">
                {plural('growth_topicClients', topic.clientIds.length, number(topic.said.length))}
              </span>
              <Button
                variant="small"
                aria-label={message('growth_doWith', message('growth_addTrend'), topic.word)}
                onClick={() => note(topic.word)}
              >
                {message('growth_addTrend')}
              </Button>
            </div>
            {topic.said.slice(0, mostShown).map(({ id, clientId, text }) => (
              <small key={`${clientId} ${id}`}>
                <a href={subjectAddress('growth', clientId)}>
                  <bdi>{names.get(clientId) ?? message('growth_evidenceClient')}</bdi>
                </a>{' '}
                <q dir="auto">{text.slice(0, 200)}</q>
              </small>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
