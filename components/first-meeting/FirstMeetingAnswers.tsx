import type { Client } from '../../utils/records/client.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { FirstMeeting } from './FirstMeeting.tsx';
import { answerTo, notAsked, questions } from './questions.ts';

/** What they answered at the first meeting, and what was not asked yet; the form is one press away. */
export function FirstMeetingAnswers({
  clientId,
  fields,
}: {
  clientId: string;
  fields: Pick<Client, 'goals' | 'needs'>;
}) {
  const open = notAsked(fields).map(({ text }) => message(text));
  return (
    <Section title={message('growth_firstMeeting')}>
      <dl class="growth-answers">
        {questions.map((question) => {
          const statement = answerTo(fields, question)?.statement;
          if (statement === undefined) return null;
          const about = [
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
                {statement.text}
                <small>{about.filter(Boolean).join(' · ')}</small>
              </dd>
            </div>
          );
        })}
      </dl>
      {open.length > 0 && (
        <p class="quiet-text">
          {message('growth_notAskedYet')}: {open.join(' · ')}
        </p>
      )}
      <FirstMeeting clientId={clientId} fields={fields} />
    </Section>
  );
}
