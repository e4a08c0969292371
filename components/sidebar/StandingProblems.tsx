import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { notRecorded } from '../../utils/state/not-recorded.ts';
import { openTab } from '../../utils/state/open-tab.ts';
import type { Screen } from '../../utils/state/screen.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';

/** What stands in the way for longer than a moment: each in a line, with the way on. */
export function StandingProblems({
  settings: { recording, begun },
  read,
  retry,
}: {
  settings: Settings;
  read: Screen;
  retry: () => void;
}) {
  const quarantined = useQuarantined();
  const openOptions = () => void openTab('options.html');
  const unrecorded = notRecorded.value;
  if (recording && read.problem === null && unrecorded === null && quarantined === 0) return null;
  return (
    <section class="standing" aria-label={message('sidebar_problems')}>
      {read.problem !== null && (
        <ProblemLine
          tone="late"
          action={
            <Button variant="small" onClick={retry}>
              {message('ui_tryAgain')}
            </Button>
          }
        >
          {problemText(read.problem)}
        </ProblemLine>
      )}
      {!recording && (
        <ProblemLine
          tone="calm"
          action={
            <Button variant="small" onClick={openOptions}>
              {message('sidebar_openOptions')}
            </Button>
          }
        >
          {message(begun ? 'sidebar_recordingOff' : 'sidebar_neverRecorded')}
        </ProblemLine>
      )}
      {unrecorded !== null && <ProblemLine tone="late">{problemText(unrecorded)}</ProblemLine>}
      {quarantined > 0 && <ProblemLine tone="calm">{plural('sidebar_quarantined', quarantined)}</ProblemLine>}
    </section>
  );
}

/** How many records could not be read and were put aside. */
function useQuarantined(): number {
  const [quarantined, setQuarantined] = useState(0);
  useEffect(() => {
    void call('store.problems', {}).then((answer) => answer.ok && setQuarantined(answer.value.quarantined));
  }, []);
  return quarantined;
}
