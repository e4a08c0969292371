import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { PanelHead } from '../sidebar/PanelHead.tsx';
import { closePanel } from '../sidebar/panel.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import type { MailPanel, MailPanelProps } from './MailPanel.tsx';

/** The panel for mails, read from its own file when it is opened: it brings the engine of the templates along. */
export function LazyMailPanel(props: MailPanelProps) {
  const [read, setRead] = useState<{ Found: typeof MailPanel | null } | null>(null);
  useEffect(() => {
    import('./MailPanel.tsx').then(
      (module) => setRead({ Found: module.MailPanel }),
      (problem: unknown) => {
        logProblem('loading the mails', problem);
        setRead({ Found: null });
      },
    );
  }, []);
  if (read !== null && read.Found !== null) return <read.Found {...props} />;
  const Body = props.isApart === true ? 'div' : 'main';
  return (
    <>
      <PanelHead title={message('mail_title')} onBack={closePanel} />
      <Body class="main" aria-busy={read === null}>
        {read === null ? (
          <Spinner label={message('ui_loading')} />
        ) : (
          <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
        )}
      </Body>
    </>
  );
}
