import { useEffect, useRef } from 'preact/hooks';
import { type MailFacts, mailTemplates, type MailTemplate, offersNow } from '../../utils/mails/index.ts';
import { openMails } from '../sidebar/panel.ts';
import { templateLabel } from '../template/template-choice.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { reasonText } from './mail-words.ts';

/** Which mail to write: those whose moment has come, with the reason, then the others. */
export function MailChoice({ facts }: { facts: MailFacts }) {
  const offers = offersNow(facts);
  const offered = new Set(offers.map(({ template }) => template.name));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <div class="mail-choices" ref={list}>
      {offers.length > 0 && (
        <Section title={message('mail_now')}>
          <ul class="card mail-choice" aria-label={message('mail_now')}>
            {offers.map(({ template, projectId, about, reason }) => (
              <li key={`${template.name} ${projectId} ${about?.id}`}>
                <Choice
                  template={template}
                  why={reasonText(reason)}
                  project={facts.projects.find(({ id }) => id === projectId)?.fields.name ?? ''}
                  choose={() =>
                    openMails(facts.client.id, { templateId: template.name, occasion: { projectId, about } })
                  }
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={message(offers.length > 0 ? 'mail_others' : 'mail_all')}>
        <ul class="card mail-choice" aria-label={message(offers.length > 0 ? 'mail_others' : 'mail_all')}>
          {mailTemplates
            .filter(({ name }) => !offered.has(name))
            .map((template) => (
              <li key={template.name}>
                <Choice
                  template={template}
                  why=""
                  project=""
                  choose={() => openMails(facts.client.id, { templateId: template.name, occasion: null })}
                />
              </li>
            ))}
        </ul>
      </Section>
    </div>
  );
}

function Choice({
  template,
  why,
  project,
  choose,
}: {
  template: MailTemplate;
  why: string;
  project: string;
  choose: () => void;
}) {
  return (
    <button type="button" class="mail-choose" onClick={choose}>
      <span class="mail-choose-name">{templateLabel(template)}</span>
      {why !== '' && (
        <span class="quiet-text">
          {project !== '' && <bdi>{project}</bdi>}
          {project !== '' && ': '}
          {why}
        </span>
      )}
    </button>
  );
}
