import '../ui/base.css';
import './options.css';
import { useEffect, useState } from 'preact/hooks';
import { proposedAddresses } from '../../utils/state/proposed-addresses.ts';
import { settings, settingsProblem } from '../../utils/state/settings.ts';
import { dismissNotice, holdNotices, notices, releaseNotices } from '../../utils/state/toasts.ts';
import { LazyMailTemplates } from '../template/LazyMailTemplates.tsx';
import { Templates } from '../template/Templates.tsx';
import { followTheme } from '../sidebar/body.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import { Look, Recording } from './Choices.tsx';
import { Digest } from './Digest.tsx';
import { Keyboard } from './Keyboard.tsx';
import { OwnWebmail } from './OwnWebmail.tsx';
import { Stored } from './Stored.tsx';
import { You } from './You.tsx';

/** Everything that can be chosen; at the first run, the welcome in its place. */
export function OptionsPage({ firstRun }: { firstRun: boolean }) {
  const [welcoming, setWelcoming] = useState(firstRun);
  const current = settings.value;
  useEffect(() => followTheme(current?.theme ?? 'system'), [current?.theme]);
  return (
    <>
      <main class="options">
        {settingsProblem.value && <ProblemLine tone="late">{problemText(settingsProblem.value)}</ProblemLine>}
        {current === null ? (
          settingsProblem.value === null && <Spinner label={message('ui_loading')} />
        ) : welcoming && !current.recording ? (
          <FirstRun onLeave={() => setWelcoming(false)} />
        ) : (
          <>
            <header class="options-head">
              <h1>{message('options_title')}</h1>
              <a href="dashboard.html">{message('options_clients')}</a>
            </header>
            <You settings={current} />
            <Recording settings={current} />
            <Templates settings={current} />
            <LazyMailTemplates />
            <OwnWebmail />
            <Digest />
            <Look settings={current} />
            <Keyboard />
            <Stored />
          </>
        )}
      </main>
      <Toasts notices={notices.value} dismiss={dismissNotice} hold={holdNotices} release={releaseNotices} />
    </>
  );
}

function FirstRun({ onLeave }: { onLeave: () => void }) {
  const [proposed, setProposed] = useState<string[]>([]);
  useEffect(() => void proposedAddresses().then(setProposed), []);
  return <Welcome proposed={proposed} onDone={onLeave} onNotNow={onLeave} />;
}
