import { useState } from 'preact/hooks';
import type { Feedback } from '../../utils/state/work.ts';
import { EditForm } from '../client/EditForm.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { nextStep, takeStep, type FeedbackStep } from './walk.ts';

/** What each step asks for: a word such as "Clarified" alone would read as if it were done. */
const names: Record<FeedbackStep, MessageKey> = {
  clarified: 'feedback_markClarified',
  acted: 'feedback_sayActed',
  told: 'feedback_markTold',
};

/** The next step of feedback on its way; that of acting asks what was done. */
export function FeedbackWalk({ feedback, describedBy }: { feedback: Feedback; describedBy: string }) {
  const [isActing, setActing] = useState(false);
  const { values, kept, field, clear } = useKeptFields(`feedback:${feedback.id}:action`, {
    action: feedback.fields.action,
  });
  const step = nextStep(feedback.fields);
  if (step === null) return null;
  const leave = () => {
    clear();
    setActing(false);
  };
  const act = async () => {
    const action = values.action.trim();
    if (action !== '' && (await takeStep(feedback, 'acted', action))) leave();
  };
  if (step === 'acted' && (isActing || kept)) {
    return (
      <EditForm label={message('feedback_acted')} onCancel={leave} onSave={() => void act()}>
        <TextArea label={message('feedback_whatWasDone')} required {...field('action')} />
      </EditForm>
    );
  }
  return (
    <Button
      variant="small"
      aria-describedby={describedBy}
      onClick={() => (step === 'acted' ? setActing(true) : void takeStep(feedback, step))}
    >
      {message(names[step])}
    </Button>
  );
}
