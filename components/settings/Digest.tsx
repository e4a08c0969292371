import { useEffect, useState } from 'preact/hooks';
import { chooseDigest, digest, readDigest, turnDigestOff, turnDigestOn } from '../../utils/state/digest.ts';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { Result } from '../../utils/platform/result.ts';
import { notify } from '../../utils/state/toasts.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';

const usual = '08:30';

/** The notification that tells once a day what needs care: off until it is wanted and the browser allows it. */
export function Digest() {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void readDigest(), []);
  const at = digest.value?.at ?? null;
  const told = (answer: Result<null, CallProblem | 'refused'>) => {
    setRefused(!answer.ok && answer.problem === 'refused');
    if (answer.ok) notify(message('ui_saved'));
    else if (answer.problem !== 'refused') notify(problemText(answer.problem));
  };
  return (
    <Section title={message('digest_title')}>
      <div class="card options-card">
        <CheckBox
          checked={at !== null}
          disabled={digest.value === null}
          onCheck={(wanted) => void (wanted ? turnDigestOn(usual) : turnDigestOff()).then(told)}
        >
          {message('digest_wanted')}
        </CheckBox>
        <p class="quiet-text">{message('digest_hint')}</p>
        {isRefused && <ProblemLine>{message('digest_refused')}</ProblemLine>}
        {at !== null && (
          <div class="options-line">
            <TextField
              label={message('digest_at')}
              type="time"
              required
              value={at}
              onText={(time) => void (time !== '' && chooseDigest(time).then(told))}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
