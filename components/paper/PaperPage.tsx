import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { briefOf, followBrief, readBrief } from '../../utils/state/brief.ts';
import { NotThere } from '../dashboard/NotThere.tsx';
import { openedSubject } from '../dashboard/place.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import type { Paper } from './paper.ts';
import { PaperView } from './PaperView.tsx';

/** The page of a paper about the client that the address names, kept true while it is looked at. */
export function PaperPage({
  paperOf,
  actionsOf,
}: {
  paperOf: (brief: Brief) => Paper;
  actionsOf: (brief: Brief, paper: Paper) => ComponentChildren;
}) {
  const subject = openedSubject.value;
  const { clientId, aboutId: interactionId } = subject ?? { clientId: '', aboutId: null };
  useEffect(() => followBrief(clientId, interactionId), [clientId, interactionId]);
  const shown = briefOf(clientId, interactionId);
  if (shown.status === 'loading') return <Spinner label={message('ui_loading')} />;
  if (shown.status === 'failed') {
    const again = (
      <Button variant="small" onClick={() => void readBrief()}>
        {message('ui_tryAgain')}
      </Button>
    );
    return <ProblemLine action={again}>{problemText(shown.problem)}</ProblemLine>;
  }
  if (shown.brief === null) return <NotThere />;
  const paper = paperOf(shown.brief);
  return <PaperView paper={paper} actions={actionsOf(shown.brief, paper)} />;
}
