import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/**
 * Says that a mail left that nobody here saw leave, since it was copied: from then on it counts as one that was sent. `look`
 * says how the button looks; `next` takes the focus, since the button goes once it is said.
 */
export function SentByHand({
  recapId,
  look,
  next,
}: {
  recapId: string;
  look: 'small' | 'link';
  next: (button: HTMLElement) => HTMLElement | null | undefined;
}) {
  const say = async (button: HTMLElement) => {
    const following = next(button);
    const isSaid = await carryOut(message('mail_toldSent'), (operationId) =>
      write('recap.step', { operationId, recapId, step: 'sent' }),
    );
    if (isSaid) following?.focus();
  };
  return (
    <Button variant={look} onClick={(event) => void say(event.currentTarget)}>
      {message('mail_wasSent')}
    </Button>
  );
}
