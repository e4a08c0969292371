import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import type { Delivery } from './deliver.ts';

const texts: Record<Delivery['outcome'], MessageKey | null> = {
  inserted: null,
  copied: null,
  opened: 'recap_opened',
  refused: 'recap_refused',
  silent: 'recap_silent',
  'not-copied': 'recap_notCopied',
};

/** Says where the recap went if not into the mail that is open, and what can be done instead. */
export function DeliveryLine({ delivery, onCopy }: { delivery: Delivery | null; onCopy: () => void }) {
  if (delivery === null) return null;
  const text = texts[delivery.outcome];
  const failed = delivery.outcome === 'refused' || delivery.outcome === 'silent';
  const copy = failed && (
    <Button variant="small" onClick={onCopy}>
      {message('recap_copyInstead')}
    </Button>
  );
  return (
    <div class="recap-delivery">
      {text && (
        <ProblemLine tone={delivery.outcome === 'opened' ? 'calm' : 'soon'} action={copy}>
          {message(text)}
        </ProblemLine>
      )}
      {delivery.unsaved && <ProblemLine>{message('recap_unsaved', problemText(delivery.unsaved))}</ProblemLine>}
    </div>
  );
}
