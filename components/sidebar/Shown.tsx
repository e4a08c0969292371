import { isFirstRunPutOff } from '../../utils/state/first-run.ts';
import { connectFrame, pageConnection, shownView } from '../../utils/state/frame.ts';
import { refreshScreen, screen } from '../../utils/state/screen.ts';
import { readSettings, settings, settingsProblem } from '../../utils/state/settings.ts';
import { EventScreen } from '../event/EventScreen.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { FirstRun } from './FirstRun.tsx';
import { PeopleScreen } from './PeopleScreen.tsx';
import { StandingProblems } from './StandingProblems.tsx';
import { Unreadable } from './Unreadable.tsx';

/** One of the sidebar's states: not set up, out of touch, nothing to show, unreadable, an event, or people. */
export function Shown() {
  const chosen = settings.value;
  if (chosen === null) return <NoSettings />;
  if (!chosen.begun && !isFirstRunPutOff()) return <FirstRun account={shownView.value?.view.account ?? null} />;
  const shown = shownView.value;
  if (shown === null) return <NoPage />;
  const { view } = shown;
  const read = screen.value;
  return (
    <>
      <StandingProblems settings={chosen} read={read} retry={() => void refreshScreen()} />
      {view.kind === 'unreadable' ? (
        <Unreadable view={view} />
      ) : view.event !== null ? (
        <EventScreen view={view} event={view.event} screen={read} settings={chosen} />
      ) : (
        <PeopleScreen view={view} screen={read} settings={chosen} />
      )}
    </>
  );
}

/** The background has not told the settings, or cannot. */
function NoSettings() {
  const problem = settingsProblem.value;
  if (problem === null) return <main class="main" aria-busy="true" />;
  return (
    <main class="main">
      <ProblemLine
        tone="late"
        action={
          <Button variant="small" onClick={() => void readSettings()}>
            {message('ui_tryAgain')}
          </Button>
        }
      >
        {problemText(problem)}
      </ProblemLine>
    </main>
  );
}

/** The page has not told what it shows, or does not answer. */
function NoPage() {
  if (pageConnection.value !== 'lost') return <main class="main" aria-busy="true" />;
  return (
    <main class="main">
      <EmptyState title={message('sidebar_noPage')}>
        <p>{message('sidebar_noPageWhy')}</p>
        <Button variant="small" onClick={() => void connectFrame()}>
          {message('ui_tryAgain')}
        </Button>
      </EmptyState>
    </main>
  );
}
