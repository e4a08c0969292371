import { useEffect } from 'preact/hooks';
import { comingEvents, followComing } from '../../utils/state/coming.ts';
import { clientAddress } from '../dashboard/place.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { nextLabel } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';

/** The next events with clients, each with the way to its brief. Nothing where none is planned. */
export function ComingEvents() {
  useEffect(followComing, []);
  const events = comingEvents.value ?? [];
  if (events.length === 0) return null;
  return (
    <Section title={message('coming_title')}>
      <ul class="coming" aria-label={message('coming_title')}>
        {events.map(({ interactionId, clientId, clientName, at, allDay, subject }) => {
          const title = subject || message('event_untitled');
          return (
            <li key={interactionId}>
              <time dateTime={new Date(at).toISOString()}>{nextLabel(at, allDay)}</time>
              <span class="ellipsis">
                <bdi>{title}</bdi> · <a href={clientAddress(clientId, null, 'needs-care')}>{<bdi>{clientName}</bdi>}</a>
              </span>
              <a
                href={subjectAddress('brief', clientId, interactionId)}
                aria-label={message('coming_briefFor', title, clientName)}
              >
                {message('brief_title')}
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
