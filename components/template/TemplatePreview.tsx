import { useMemo } from 'preact/hooks';
import type { MailLanguage } from '../../utils/records/fields.ts';
import { languageOfTag, type TemplateText } from '../../utils/recap/index.ts';
import { settings } from '../../utils/state/settings.ts';
import { MailPreview } from '../recap/MailPreview.tsx';
import { recapFromNotes } from '../recap/recap-mail.ts';
import type { RecapMeeting } from '../recap/recap-meeting.ts';
import { dayOf } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';

/** How a mail made of the template looks, with a meeting that was made up. */
export function TemplatePreview({ text, locale }: { text: TemplateText; locale: string }) {
  const sender = settings.value?.signature || message('template_sampleSender');
  const recap = useMemo(() => {
    const today = dayOf(Date.now());
    const meeting = sampleMeeting(languageOfTag(locale));
    const form = {
      recapId: '',
      notes: meeting.notes,
      date: today,
      to: meeting.guests.flatMap(({ email }) => email ?? []),
      templateId: '',
      edited: null,
    };
    return recapFromNotes(form, meeting, { template: text, locale, browserLocale: locale, sender, today });
  }, [text.subject, text.body, locale, sender]);
  return (
    <div class="template-preview">
      <Section title={message('template_preview')}>
        <MailPreview subject={recap.subject} blocks={recap.blocks} language={languageOfTag(locale)} />
      </Section>
    </div>
  );
}

/** Notes are mostly taken in the language that is spoken. */
const sampleNotes: Record<MailLanguage, MessageKey> = {
  en: 'template_sampleNotes',
  de: 'template_sampleNotes_de',
  es: 'template_sampleNotes_es',
};

function sampleMeeting(language: MailLanguage): RecapMeeting {
  return {
    key: 'sample',
    lasting: false,
    title: message('template_sampleTitle'),
    date: null,
    clients: [{ id: 'sample', name: 'Northwind Traders' }],
    interactionId: null,
    guests: [{ name: 'Anna Berg', email: 'anna@northwind.example' }],
    notes: message(sampleNotes[language]),
  };
}
