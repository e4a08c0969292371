import type { Client } from '../../utils/records/client.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { FirstMeeting } from './FirstMeeting.tsx';
import { answerTo, questions } from './questions.ts';

/** What they answered at the first meeting, and what was not asked yet; the form is one press away. */
export function FirstMeetingAnswers({
  clientId,
  fields,
}: {
  clientId: string;
  fields: Pick<Client, 'goals' | 'needs'>;
}) {
  return (
    <Section title={message('growth_firstMeeting')}>
      <dl class="growth-answers">
        {questions.map((question) => {
          const statement = answerTo(fields, question)?.statement;
          const about = statement && [
            statement.confirmedOn === null
              ? message('client_notConfirmed')
              : message('client_confirmedOn', wordsOfDay(statement.confirmedOn)),
            statement.quote && `“${statement.quote}”`,
            statement.source,
          ];
          return (
            <div key={question.answers}>
              <dt>{message(question.text)}</dt>
              <dd dir="auto">
                {statement?.text ?? <span class="quiet-text">{message('growth_notAskedYet')}</span>}
                {about && <small>{about.filter(Boolean).join(' · ')}</small>}
              </dd>
            </div>
          );
        })}
      </dl>
      <FirstMeeting clientId={clientId} fields={fields} />
    </Section>
  );
}
