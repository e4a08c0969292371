import { PanelHead } from '../sidebar/PanelHead.tsx';
import { closePanel } from '../sidebar/panel.ts';
import { laterPart, useLaterPart } from '../ui/later-part.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import type { MailPanelProps } from './MailPanel.tsx';

const mailPanel = laterPart('the mails', async () => (await import('./MailPanel.tsx')).MailPanel);

/** The panel for mails, read from its own file when it is opened: it brings the engine of the templates along. */
export function LazyMailPanel(props: MailPanelProps) {
  const read = useLaterPart(mailPanel);
  if (read !== null && read.found !== null) return <read.found {...props} />;
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
