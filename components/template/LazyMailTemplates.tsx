import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import type { MailTemplates } from './MailTemplates.tsx';

/** The templates of mails, read from their own file: they bring their engine along. */
export function LazyMailTemplates() {
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
