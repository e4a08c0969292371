import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import type { MailTemplates } from './MailTemplates.tsx';

/** The templates of mails, folded away: they are read, with their engine, when they are opened. */
export function LazyMailTemplates() {
  const [isOpened, setOpened] = useState(false);
  return (
    <details class="template-more" onToggle={() => setOpened(true)}>
      <summary>{message('mail_templates')}</summary>
      {isOpened && <Loaded />}
    </details>
  );
}

function Loaded() {
  const [read, setRead] = useState<{ Found: typeof MailTemplates | null } | null>(null);
  useEffect(() => {
    import('./MailTemplates.tsx').then(
      (module) => setRead({ Found: module.MailTemplates }),
      (problem: unknown) => {
        logProblem('loading the templates of mails', problem);
        setRead({ Found: null });
      },
    );
  }, []);
  if (read === null) return <Spinner label={message('ui_loading')} />;
  if (read.Found === null) return <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>;
  return <read.Found />;
}
