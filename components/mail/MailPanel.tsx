import '../recap/recap.css';
import './mail.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { mailNamed, mailTemplates, type MailFacts, occasionOf } from '../../utils/mails/index.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { readTemplates } from '../../utils/state/templates.ts';
import { useEscape } from '../recap/use-escape.ts';
import { PanelHead } from '../sidebar/PanelHead.tsx';
import { closePanel, type MailInPanel, openMails } from '../sidebar/panel.ts';
import { templateIds } from '../template/template-choice.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { MailChoice } from './MailChoice.tsx';
import { MailWriter } from './MailWriter.tsx';
import { useMailFacts } from './use-facts.ts';

/** What the panel of mails is shown with. */
export interface MailPanelProps {
  clientId: string;
  /** The mail that is written; null while one is chosen. */
  mail: MailInPanel | null;
  /** In the main part of a page of our own: there is no mail to write into, it can only be copied. */
  isApart?: boolean;
}

/** A mail to a client: chosen, those that fit now first, then filled in, looked through and put into a mail. */
export function MailPanel(props: MailPanelProps) {
  const isRead = useMailSources();
  const { facts, problem } = useMailFacts(props.clientId);
  const template = mailNamed(props.mail?.templateId ?? '');
  if (isRead && facts !== null && template !== null) return <Written key={keyOf(props)} {...props} facts={facts} />;
  const Body = props.isApart === true ? 'div' : 'main';
  return (
    <Chosen>
      <Body class="main" aria-busy={facts === null && problem === null}>
        {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
        {facts === null || !isRead ? (
          problem === null && <Spinner label={message('ui_loading')} />
        ) : (
          <MailChoice facts={facts} />
        )}
      </Body>
    </Chosen>
  );
}

function Chosen({ children }: { children: ComponentChildren }) {
  useEscape(closePanel);
  return (
    <div class="recap">
      <PanelHead title={message('mail_title')} onBack={closePanel} />
      {children}
    </div>
  );
}

function Written({ clientId, mail, isApart = false, facts }: MailPanelProps & { facts: MailFacts }) {
  const template = mailNamed(mail?.templateId ?? '');
  // What it is about stays as it was when it was opened, whatever is offered once it was sent.
  const [occasion] = useState(() => mail?.occasion ?? (template && occasionOf(facts, template)));
  if (template === null || occasion === null) return null;
  return (
    <MailWriter
      facts={facts}
      template={template}
      occasion={occasion}
      isApart={isApart}
      onBack={() => openMails(clientId)}
    />
  );
}

function keyOf({ clientId, mail }: MailPanelProps): string {
  return JSON.stringify([clientId, mail]);
}

/** True once what was typed before and the changed templates have been read: nothing is written over before. */
function useMailSources(): boolean {
  const [isRead, setRead] = useState(false);
  useLayoutEffect(() => {
    const ids = [...templateIds, ...mailTemplates.map(({ name }) => name)];
    void Promise.all([loadKeptTexts(), readTemplates(ids)]).then(() => setRead(true));
  }, []);
  return isRead;
}
