import { useState } from 'preact/hooks';
import type { Feedback } from '../../utils/state/work.ts';
import { Editable } from '../client/Editable.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useSought } from '../ui/use-sought.ts';
import { FeedbackForm, feedbackKey } from './FeedbackForm.tsx';
import { sortName } from './feedback-sort.ts';

/** What the client said of the work, the newest first. */
export function FeedbackSection({ clientId, feedback }: { clientId: string; feedback: readonly Feedback[] }) {
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(feedbackKey(clientId, null), { text: '' });
  const isOpen = isAdding || kept;
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('work_logFeedback')}
    </Button>
  );
  return (
    <Section title={message('work_feedback')} action={!isOpen && add}>
      {isOpen && <FeedbackForm clientId={clientId} feedback={null} close={() => setAdding(false)} />}
      {feedback.length === 0 && !isOpen && <p class="quiet-text">{message('work_noFeedback')}</p>}
      {feedback.length > 0 && (
        <ul class="work-list" aria-label={message('work_feedback')}>
          {feedback.map((one) => (
            <FeedbackItem key={one.id} clientId={clientId} feedback={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function FeedbackItem({ clientId, feedback }: { clientId: string; feedback: Feedback }) {
  const { kept } = useKeptFields(feedbackKey(clientId, feedback.id), { text: '' });
  const item = useSought<HTMLLIElement>(feedback.id);
  const { sort, text, givenBy, at } = feedback.fields;
  return (
    <li ref={item} tabIndex={-1}>
      <Editable
        label={sortName(sort)}
        empty=""
        kept={kept}
        shown={
          <>
            <Chip tone={sort === 'complaint' ? 'late' : 'plain'}>{sortName(sort)}</Chip> <span>{text}</span>
            <small dir="auto">{[givenBy, dayInText(at)].filter(Boolean).join(' · ')}</small>
          </>
        }
        form={(close) => <FeedbackForm clientId={clientId} feedback={feedback} close={close} />}
      />
    </li>
  );
}
