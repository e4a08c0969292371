import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  emptyFields,
  fillMail,
  type MailFacts,
  type MailTemplate,
  mailValues,
  occasionOf,
} from '../../utils/mails/index.ts';
import { call } from '../../utils/messaging/client.ts';
import { languageOfTag, type TemplateText } from '../../utils/recap/index.ts';
import { settings } from '../../utils/state/settings.ts';
import { fieldName } from '../mail/mail-words.ts';
import { useMailFacts } from '../mail/use-facts.ts';
import { MailPreview } from '../recap/MailPreview.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';

/** So many clients are offered to look at a template with, by name. */
const mostClients = 200;

interface Previewed {
  template: MailTemplate;
  text: TemplateText;
  locale: string;
}

/** How a mail made of the template looks, with what is known of a client. */
export function MailTemplatePreview(props: Previewed) {
  const clients = useClients();
  const [chosen, setChosen] = useState<string | null>(null);
  const clientId = chosen ?? clients?.[0]?.value ?? null;
  const { facts } = useMailFacts(clientId);
  return (
    <div class="template-preview">
      {clients !== null && clients.length > 0 && (
        <Select
          label={message('mail_previewClient')}
          value={clientId ?? ''}
          options={clients}
          onSelect={(id) => setChosen(id)}
        />
      )}
      {clients?.length === 0 && <ProblemLine tone="calm">{message('mail_previewNobody')}</ProblemLine>}
      {facts !== null && <WithFacts {...props} facts={facts} />}
    </div>
  );
}

function WithFacts({ template, text, locale, facts }: Previewed & { facts: MailFacts }) {
  const sender = settings.value?.signature || message('template_sampleSender');
  const { filled, empty } = useMemo(() => {
    const names = facts.people.slice(0, 1).map(({ fields }) => fields.name);
    const values = mailValues(facts, occasionOf(facts, template), { names, sender, note: '', locale });
    return { filled: fillMail(text, values), empty: emptyFields(template, text, values) };
  }, [template, text.subject, text.body, locale, sender, facts]);
  if (!filled.ok) return null;
  return (
    <Section title={message('recap_preview')}>
      <MailPreview
        subject={filled.value.subject}
        blocks={filled.value.blocks}
        language={languageOfTag(locale)}
        label={message('mail_previewOf', facts.client.fields.name)}
      />
      {empty.length > 0 && (
        <ProblemLine tone="calm">{message('mail_previewEmpty', empty.map(fieldName).join(', '))}</ProblemLine>
      )}
    </Section>
  );
}

/** The first clients by name; null until they were read. */
function useClients(): { value: string; label: string }[] | null {
  const [clients, setClients] = useState<{ value: string; label: string }[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('clients.list', { after: null, limit: mostClients }).then((answer) => {
      if (!isWanted) return;
      setClients(
        answer.ok ? answer.value.ids.map((id, at) => ({ value: id, label: answer.value.names[at] ?? id })) : [],
      );
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return clients;
}
