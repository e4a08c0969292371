import { PaperLink } from '../client/PaperLink.tsx';
import { useRecords } from '../practice/use-records.ts';
import { dayInText } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { scoreInWords } from './survey-words.ts';

/** How content a client said they are, last; and the way to asking them. */
export function LastAnswer({ clientId }: { clientId: string }) {
  const { records } = useRecords('survey', 'timeline', clientId);
  const answered = (records ?? []).flatMap(({ fields: { sort, score, answeredAt } }) =>
    score === null || answeredAt === null ? [] : [{ sort, score, answeredAt }],
  );
  const [last] = answered.toSorted((one, other) => other.answeredAt - one.answeredAt);
  return (
    <p class="quiet-text">
      {last && `${message('feedback_lastAnswer', scoreInWords(last.sort, last.score), dayInText(last.answeredAt))} · `}
      <PaperLink page="surveys" clientId={clientId} />
    </p>
  );
}
