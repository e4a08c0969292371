import { useState } from 'preact/hooks';
import { laterPart, useLaterPart } from '../ui/later-part.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';

const mailTemplates = laterPart(
  'the templates of mails',
  async () => (await import('./MailTemplates.tsx')).MailTemplates,
);

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
  const read = useLaterPart(mailTemplates);
  if (read === null) return <Spinner label={message('ui_loading')} />;
  if (read.found === null) return <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>;
  return <read.found />;
}
