import { useId, useState } from 'preact/hooks';
import type { Practice } from '../../utils/state/practice.ts';
import type { SaidRow } from '../../utils/state/feedback-rows.ts';
import { clientAddress } from '../dashboard/place.ts';
import { useDetails, useNames } from '../practice/use-details.ts';
import { isolated } from '../ui/isolated.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { sortName } from '../work/feedback-sort.ts';
import { FeedbackWalk } from './FeedbackWalk.tsx';
import type { AllFeedback } from './use-feedback.ts';
import { stepsInWords } from './walk.ts';

/** So many are in sight at first, and so many more with each press. */
const step = 25;

/** Every word that was said, the newest first, each with how far it is and the next step. */
export function FeedbackCards({ all, feedback }: { all: AllFeedback; feedback: readonly SaidRow[] }) {
  const [most, setMost] = useState(step);
  const inSight = feedback.slice(0, most);
  const read = useDetails(
    'feedback',
    inSight.map(({ id }) => id),
  );
  useNames(inSight.flatMap(({ fields }) => fields.clientIds));
  return (
    <Section title={message('feedback_words')} action={<small>{plural('feedback_count', feedback.length)}</small>}>
      {feedback.length === 0 && <p class="quiet-text">{message('feedback_noneSuch')}</p>}
      {feedback.length > 0 && read.length === 0 && <Spinner label={message('ui_loading')} />}
      {read.length > 0 && (
        <ul class="card feedback-cards" aria-label={message('feedback_words')}>
          {read.map((one) => (
            <Card key={one.id} feedback={one} all={all} />
          ))}
        </ul>
      )}
      {feedback.length > most && (
        <Button onClick={() => setMost(most + step)}>{plural('feedback_more', feedback.length - most)}</Button>
      )}
    </Section>
  );
}

function Card({ feedback, all }: { feedback: Practice<'feedback'>; all: AllFeedback }) {
  const words = useId();
  const { clientIds, projectId, sort, text, givenBy, at, themes, action } = feedback.fields;
  const project = projectId === null ? '' : all.projectName(projectId);
  const facts = [givenBy, dayInText(at), project, ...Object.keys(themes), stepsInWords(feedback.fields)];
  return (
    <li class="feedback-card">
      <div id={words}>
        <Chip tone={sort === 'complaint' ? 'late' : 'plain'}>{sortName(sort)}</Chip>{' '}
        {Object.keys(clientIds).map((clientId) => (
          <a key={clientId} href={clientAddress(clientId, null, 'feedback')}>
            <bdi>{all.nameOf(clientId)}</bdi>
          </a>
        ))}
        <p dir="auto">{text}</p>
      </div>
      {action !== '' && <p dir="auto">{message('feedback_done', action)}</p>}
      <small>{facts.filter(Boolean).map(isolated).join(' · ')}</small>
      <div class="feedback-actions">
        <FeedbackWalk feedback={feedback} describedBy={words} />
      </div>
    </li>
  );
}
