import { useEffect, useRef } from 'preact/hooks';
import { type MailFacts, mailTemplates, type MailTemplate, offersNow } from '../../utils/mails/index.ts';
import { openMails } from '../sidebar/panel.ts';
import { templateLabel } from '../template/template-choice.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useFewFirst } from '../ui/use-few-first.tsx';
import { againstText, reasonText } from './mail-words.ts';

/** So many are taken in at a glance while a mail is read. */
const few = 5;

/** Which mail to write: those whose moment has come, with the reason, then the others. */
export function MailChoice({ facts }: { facts: MailFacts }) {
  const offers = offersNow(facts).map((offer) => ({
    ...offer,
    id: `${offer.template.name} ${offer.projectId} ${offer.about?.id}`,
  }));
  const { shown, more } = useFewFirst(offers, few);
  const offered = new Set(offers.map(({ template }) => template.name));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('.mail-choose')?.focus(), []);
  return (
    <div class="mail-choices" ref={list}>
      {offers.length > 0 && (
        <Section title={message('mail_now')} action={more}>
          <ul class="card mail-choice" aria-label={message('mail_now')}>
            {shown.map(({ id, template, projectId, about, reason }) => (
              <li key={id}>
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
                  why={whyNot(template, facts)}
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

/** Why a mail that may be chosen all the same is not among those that fit now; empty where its moment merely has not come. */
function whyNot(template: MailTemplate, facts: MailFacts): string {
  const against = template.speaksAgainst(facts);
  return against === null ? '' : message('mail_notNow', againstText(against));
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
