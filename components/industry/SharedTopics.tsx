import { subjectAddress } from '../dashboard/subject-address.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import type { SharedTopics as Shared } from './use-shared-topics.ts';

const mostShown = 4;

/** What came up at three clients or more of an industry, with who said it how; each can become a note. */
export function SharedTopics({
  shared: { topics, problem },
  names,
  note,
}: {
  shared: Shared;
  names: ReadonlyMap<string, string>;
  note: (topic: string) => void;
}) {
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
