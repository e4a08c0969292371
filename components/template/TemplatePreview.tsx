import { useMemo } from 'preact/hooks';
import type { TemplateText } from '../../utils/recap/index.ts';
import { settings } from '../../utils/state/settings.ts';
import { MailPreview } from '../recap/MailPreview.tsx';
import { recapFromNotes } from '../recap/recap-mail.ts';
import type { RecapMeeting } from '../recap/recap-meeting.ts';
import { dayOf } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';

/** How a mail made of the template looks, with a meeting that was made up. */
export function TemplatePreview({ text, locale }: { text: TemplateText; locale: string }) {
  const sender = settings.value?.signature || message('template_sampleSender');
  const recap = useMemo(() => {
    const today = dayOf(Date.now());
    const meeting = sampleMeeting();
    const form = {
      recapId: '',
      notes: meeting.notes,
      date: today,
      to: meeting.guests.flatMap(({ email }) => email ?? []),
      templateId: '',
      edited: null,
    };
    return recapFromNotes(form, meeting, { template: text, locale, sender, today });
  }, [text.subject, text.body, locale, sender]);
  return (
    <div class="template-preview">
      <Section title={message('template_preview')}>
        <MailPreview subject={recap.subject} blocks={recap.blocks} />
      </Section>
    </div>
  );
}

function sampleMeeting(): RecapMeeting {
  return {
    key: 'sample',
    lasting: false,
    title: message('template_sampleTitle'),
    date: null,
    clients: [{ id: 'sample', name: 'Northwind Traders' }],
    interactionId: null,
    guests: [{ name: 'Anna Berg', email: 'anna@northwind.example' }],
    notes: message('template_sampleNotes'),
  };
}
