import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { Output } from '../../utils/messaging/contract.ts';
import { onChange } from '../../utils/state/changes.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { showAgain } from './decide.ts';
import { hiddenText } from './hidden-words.ts';

/** What needs no care with a client because somebody said so, and the way back. Nothing where nobody did. */
export function HiddenCare({ clientId }: { clientId: string }) {
  const [hidden, setHidden] = useState<Output<'care.hidden'>>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const answer = await call('care.hidden', { clientId });
      if (isCurrent && answer.ok) setHidden(answer.value);
    };
    void read();
    const stop = onChange(
      ({ kind }) => kind === 'care' || kind === 'attention',
      () => void read(),
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [clientId]);
  if (hidden.length === 0) return null;
  return (
    <>
      <h2 id="hidden-care">{message('care_hidden')}</h2>
      <ul class="care-hidden" aria-labelledby="hidden-care">
        {hidden.map((each) => (
          <li key={`${each.signal} ${each.key}`}>
            <span dir="auto">{hiddenText(each)}</span>{' '}
            <Button
              variant="link"
              aria-label={message('care_showAgainOf', message('care_showAgain'), hiddenText(each))}
              onClick={() => void showAgain(clientId, each)}
            >
              {message('care_showAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
