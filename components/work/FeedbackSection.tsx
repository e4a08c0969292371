import '../feedback/feedback.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { openFeedback } from '../../utils/practice/open-feedback.ts';
import type { Feedback, Project } from '../../utils/state/work.ts';
import { Editable } from '../client/Editable.tsx';
import { FeedbackWalk } from '../feedback/FeedbackWalk.tsx';
import { LastAnswer } from '../feedback/LastAnswer.tsx';
import { stepsInWords } from '../feedback/walk.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, number } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useSought } from '../ui/use-sought.ts';
import { soughtRecord } from '../../utils/state/sought-record.ts';
import { FeedbackForm, feedbackKey } from './FeedbackForm.tsx';
import { sortName } from './feedback-sort.ts';

/** So many are in sight at first: what the client waits on comes before all else. */
const atFirst = 4;

/** What the client said of the work: what is open first, then the newest; each with how far it is and its next step. */
export function FeedbackSection({
  clientId,
  feedback,
  projects,
}: {
  clientId: string;
  feedback: readonly Feedback[];
  projects: readonly Project[];
}) {
  const [isAdding, setAdding] = useState(false);
  const [isLong, setLong] = useState(false);
  const { kept } = useKeptFields(feedbackKey(clientId, null), { text: '' });
  const isOpen = isAdding || kept;
  const taken = feedback.filter(({ fields }) => fields.state === 'taken');
  const open = openFeedback(taken);
  const ordered = [...open, ...taken.filter((one) => !open.includes(one))];
  const isSought = ordered.some(({ id }) => id === soughtRecord.value?.id);
  useEffect(() => {
    if (isSought) setLong(true);
  }, [isSought]);
  const shown = isLong || isSought ? ordered : ordered.slice(0, atFirst);
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('work_logFeedback')}
    </Button>
  );
  return (
    <Section title={message('work_feedback')} action={!isOpen && add}>
      {isOpen && (
        <FeedbackForm clientId={clientId} feedback={null} projects={projects} close={() => setAdding(false)} />
      )}
      {taken.length === 0 && !isOpen && <p class="quiet-text">{message('work_noFeedback')}</p>}
      {shown.length > 0 && (
        <ul class="work-list" aria-label={message('work_feedback')}>
          {shown.map((one) => (
            <FeedbackItem key={one.id} clientId={clientId} feedback={one} projects={projects} />
          ))}
        </ul>
      )}
      {shown.length < ordered.length && (
        <Button variant="link" onClick={() => setLong(true)}>
          {message('feedback_showAll', number(ordered.length))}
        </Button>
      )}
      <LastAnswer clientId={clientId} />
    </Section>
  );
}

function FeedbackItem({
  clientId,
  feedback,
  projects,
}: {
  clientId: string;
  feedback: Feedback;
  projects: readonly Project[];
}) {
  const words = useId();
  const { kept } = useKeptFields(feedbackKey(clientId, feedback.id), { text: '' });
  const item = useSought<HTMLLIElement>(feedback.id);
  const { sort, text, givenBy, at, themes } = feedback.fields;
  const facts = [givenBy, dayInText(at), ...Object.keys(themes), stepsInWords(feedback.fields)].filter(Boolean);
  return (
    <li ref={item} tabIndex={-1} class="feedback-item">
      <div id={words}>
        <Editable
          label={sortName(sort)}
          empty=""
          kept={kept}
          shown={
            <>
              <Chip tone={sort === 'complaint' ? 'late' : 'plain'}>{sortName(sort)}</Chip> <span>{text}</span>
              <small dir="auto">{facts.join(' · ')}</small>
            </>
          }
          form={(close) => <FeedbackForm clientId={clientId} feedback={feedback} projects={projects} close={close} />}
        />
      </div>
      <div class="feedback-actions">
        <FeedbackWalk feedback={feedback} describedBy={words} />
      </div>
    </li>
  );
}
