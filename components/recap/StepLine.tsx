import { momentLabel } from '../ui/dates.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import type { RecapInWork } from './use-recap.ts';

/** How far the recap has come, in a word. */
export function stepWord({ step, kept }: Pick<RecapInWork, 'step' | 'kept'>): string {
  if (step?.step === 'sent') return message('recap_stepSent');
  if (step?.step === 'inserted') return message('recap_stepInserted');
  return kept || step !== null ? message('recap_stepSaved') : '';
}

/** The mail in work, where it is kept and was not sent. */
export function unsentMail({ step, form }: Pick<RecapInWork, 'step' | 'form'>): string | null {
  return step === null || step.step === 'sent' ? null : form.recapId;
}

/** A recap that was sent is done: it says so, and offers a new one. */
export function StepLine({ work }: { work: Pick<RecapInWork, 'step' | 'startAgain'> }) {
  if (work.step?.step !== 'sent') return null;
  return (
    <ProblemLine
      tone="calm"
      action={
        <Button variant="small" onClick={work.startAgain}>
          {message('recap_startAgain')}
        </Button>
      }
    >
      {message('recap_sentOn', momentLabel(work.step.at))}
    </ProblemLine>
  );
}
