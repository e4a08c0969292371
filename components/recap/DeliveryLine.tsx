import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { shownView } from '../../utils/state/frame.ts';
import type { Delivery } from './deliver.ts';
import { leftOut } from './left-out.ts';
import type { Guest } from './recap-meeting.ts';
import { SentByHand } from './SentByHand.tsx';

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
export function DeliveryLine({
  delivery,
  to,
  guests,
  unsent,
  onCopy,
}: {
  delivery: Delivery | null;
  /** Whom the recap is for. */
  to: readonly string[];
  guests: readonly Guest[];
  /** The mail, once it is kept and before it was sent; null else. */
  unsent: string | null;
  onCopy: () => void;
}) {
  return (
    <div class="recap-delivery" role="status">
      {delivery && <Told delivery={delivery} onCopy={onCopy} />}
      {isByHand(delivery) && unsent !== null && (
        <ProblemLine tone="calm" action={<SentByHand recapId={unsent} look="small" next={copyButton} />}>
          {message('mail_copiedThenSent')}
        </ProblemLine>
      )}
      {delivery?.outcome === 'inserted' && <LeftOut to={to} guests={guests} />}
    </div>
  );
}

/** Whether it was copied, or is to be: nobody here sees whether it leaves. */
function isByHand(delivery: Delivery | null): boolean {
  return delivery?.outcome === 'copied' || delivery?.outcome === 'not-copied';
}

/** The first button below: it stays where it is. */
function copyButton(button: HTMLElement): HTMLElement | null | undefined {
  return button.closest('.recap')?.querySelector<HTMLElement>('.foot button');
}

/** A reply keeps its own recipients: says who of those that the recap greets does not get it, until they do. */
function LeftOut({ to, guests }: { to: readonly string[]; guests: readonly Guest[] }) {
  const missing = leftOut(to, shownView.value?.view.composes ?? []);
  if (missing.length === 0) return null;
  const names = missing.map((email) => guests.find((guest) => guest.email === email)?.name || email);
  return <ProblemLine>{message('recap_leftOut', names.join(', '))}</ProblemLine>;
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
