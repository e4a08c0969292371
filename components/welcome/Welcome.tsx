import { useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { editSettings } from '../../utils/state/settings.ts';
import { OwnAddresses } from '../settings/OwnAddresses.tsx';
import { readAddresses } from '../settings/own-addresses.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import './welcome.css';

const facts = [
  ['welcome_readsTitle', 'welcome_reads'],
  ['welcome_keepsTitle', 'welcome_keeps'],
  ['welcome_whereTitle', 'welcome_where'],
  ['welcome_leavesTitle', 'welcome_leaves'],
  ['welcome_deleteTitle', 'welcome_delete'],
] as const;

/**
 * The first run: what Clientside reads and keeps, in plain words, and the one question it has. Nothing is stored before
 * recording is turned on.
 */
export function Welcome({
  proposed,
  onDone,
  onNotNow,
}: {
  /** Addresses that the open pages show as the user's own. */
  proposed: readonly string[];
  onDone: () => void;
  onNotNow: () => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const text = typed ?? proposed.join('\n');
  const turnOn = async () => {
    const { addresses, wrong } = readAddresses(text);
    if (wrong.length > 0) return setError(message('options_notAddresses', wrong.join(', ')));
    if (addresses.length === 0) return setError(message('welcome_addressNeeded'));
    setError(null);
    setBusy(true);
    const refused = await editSettings({ ownAddresses: addresses, recording: true });
    setBusy(false);
    setProblem(refused);
    if (refused === null) onDone();
  };
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <img src="/icon/icon.svg" alt="" width="40" height="40" />
      <h1 id="welcome-title">{message('welcome_title')}</h1>
      <p>{message('welcome_intro')}</p>
      <dl>
        {facts.map(([title, words]) => (
          <div key={title}>
            <dt>{message(title)}</dt>
            <dd>{message(words)}</dd>
          </div>
        ))}
      </dl>
      <div class="welcome-choice">
        <OwnAddresses value={text} onText={setTyped} error={error} />
        {problem && <ProblemLine tone="late">{problemText(problem)}</ProblemLine>}
        <div class="welcome-buttons">
          <Button variant="primary" disabled={busy} onClick={() => void turnOn()}>
            {message('welcome_turnOn')}
          </Button>
          <Button onClick={onNotNow}>{message('welcome_notNow')}</Button>
        </div>
      </div>
      <p class="quiet-text">{message('welcome_notNowHint')}</p>
    </section>
  );
}
