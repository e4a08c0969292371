import { useMemo, useState } from 'preact/hooks';
import {
  emptyFields,
  fillMail,
  type MailFacts,
  type MailTemplate,
  mailValues,
  occasionOf,
} from '../../utils/mails/index.ts';
import { languageOfTag, type TemplateText } from '../../utils/recap/index.ts';
import { settings } from '../../utils/state/settings.ts';
import { fieldName } from '../mail/mail-words.ts';
import { useMailFacts } from '../mail/use-facts.ts';
import { useClientOptions } from '../practice/use-client-options.ts';
import { MailPreview } from '../recap/MailPreview.tsx';
import { message } from '../ui/message.ts';
import { Picker } from '../ui/Picker.tsx';
import { problemText } from '../ui/problem-text.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';

interface Previewed {
  template: MailTemplate;
  text: TemplateText;
  locale: string;
}

/** How a mail made of the template looks, with what is known of a client. */
export function MailTemplatePreview(props: Previewed) {
  const { options, names, isReading, problem } = useClientOptions();
  const [chosen, setChosen] = useState<string | null>(null);
  const [firstId = null] = names.keys();
  const clientId = chosen ?? firstId;
  const { facts } = useMailFacts(clientId);
  return (
    <div class="template-preview">
      {clientId !== null && (
        <Picker
          label={message('mail_previewClient')}
          value={clientId}
          chosen={names.get(clientId) ?? ''}
          isReading={isReading}
          options={options}
          onSelect={setChosen}
        />
      )}
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {!isReading && clientId === null && problem === null && (
        <ProblemLine tone="calm">{message('mail_previewNobody')}</ProblemLine>
      )}
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
