import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import type { Delivery } from './deliver.ts';

const texts: Record<Delivery['outcome'], MessageKey> = {
  inserted: 'recap_inserted',
  copied: 'recap_copied',
  opened: 'recap_opened',
  refused: 'recap_refused',
  silent: 'recap_silent',
  'not-copied': 'recap_notCopied',
  failed: 'problem_failed',
};

/** Says where the recap went, and what can be done where it did not get there. */
export function DeliveryLine({ delivery, onCopy }: { delivery: Delivery | null; onCopy: () => void }) {
  return (
    <div class="recap-delivery" role="status">
      {delivery && <Told delivery={delivery} onCopy={onCopy} />}
    </div>
  );
}

function Told({ delivery, onCopy }: { delivery: Delivery; onCopy: () => void }) {
  const { outcome, unsaved } = delivery;
  const failed = outcome === 'refused' || outcome === 'silent' || outcome === 'failed';
  const copy = failed && (
    <Button variant="small" onClick={onCopy}>
      {message('recap_copyInstead')}
    </Button>
  );
  return (
    <>
      <ProblemLine tone={failed || outcome === 'not-copied' ? 'soon' : 'calm'} action={copy}>
        {message(texts[outcome])}
      </ProblemLine>
      {unsaved && <ProblemLine>{message('recap_unsaved', problemText(unsaved))}</ProblemLine>}
    </>
  );
}
