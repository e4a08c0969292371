import './event.css';
import type { Settings } from '../../utils/settings/settings.ts';
import { timesOf } from '../../utils/identity/occurrence.ts';
import type { EventView, View } from '../../utils/sites/view.ts';
import type { Screen } from '../../utils/state/screen.ts';
import { ClientRegion } from '../client/ClientRegion.tsx';
import { LazyPart } from '../client/LazyPart.tsx';
import { Footer } from '../sidebar/Footer.tsx';
import { logKey, LogPanel } from '../log/LogPanel.tsx';
import { ProjectChoice, useChosenProject } from '../log/ProjectChoice.tsx';
import { openRecap, panel } from '../sidebar/panel.ts';
import { recapMeetingOf } from '../sidebar/recap-meeting-of.ts';
import { Switcher } from '../sidebar/Switcher.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { Chip } from '../ui/Chip.tsx';
import { spanLabel } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { eventEntry } from './event-entry.ts';
import { Guests } from './Guests.tsx';
import { useEventLog } from './use-event-log.ts';

/** A calendar event: who comes, what was logged of it, and the client it is about. One press logs it. */
export function EventScreen({
  view,
  event,
  screen,
  settings,
}: {
  view: View;
  event: EventView;
  screen: Screen;
  settings: Settings;
}) {
  const { logged, notes, setNotes, typedProject, setProject, log } = useEventLog(view);
  const { card, clients, people } = screen;
  const project = useChosenProject(card?.client.id ?? '', typedProject, logged?.fields.projectId);
  const { projectId } = project;
  const own = settings.ownAddresses;
  const times = timesOf(event);
  const where = [times && spanLabel(times.start, times.end, times.allDay), event.location].filter(Boolean);
  const clientIds = clients.map((client) => client.id);
  const logging = panel.value?.kind === 'log' && panel.value.clientId === card?.client.id ? panel.value : null;
  const happened = logged?.fields.state === 'happened';
  const unchanged =
    happened && notes.trim() === logged.fields.summary && (projectId ?? null) === logged.fields.projectId;
  return (
    <>
      <main class="main">
        <div class="event-head">
          <div>
            <h1 dir="auto">{event.title || message('event_untitled')}</h1>
            <p class="quiet-text" dir="auto">
              {times === null ? message('event_timeUnknown') : where.join(' · ')}
            </p>
          </div>
          {logged !== null && (
            <Chip tone={happened ? 'accent' : 'soon'}>{message(happened ? 'event_logged' : 'timeline_planned')}</Chip>
          )}
        </div>
        {clientIds.length > 0 && (
          <TextArea
            label={message('event_notes')}
            placeholder={message('event_notesPlaceholder')}
            rows={3}
            value={notes}
            onText={setNotes}
          />
        )}
        {clientIds.length > 0 && <ProjectChoice chosen={project} onChoose={setProject} />}
        <Guests
          event={event}
          people={people}
          shownClient={card?.client.id ?? null}
          past={times !== null && times.end < Date.now()}
        />
        <Switcher clients={clients} shown={card?.client.id ?? null} />
        {card === null ? (
          <LazyPart part="care" clientId={null} isAlone={false} />
        ) : (
          <>
            <ClientRegion card={card} eventId={logged?.id} />
            <TimelineSection clientId={card.client.id} />
          </>
        )}
      </main>
      {card !== null && logging !== null ? (
        <LogPanel key={logKey(logging)} card={card} plan={logging.plan} interactionId={logging.interactionId} />
      ) : (
        <Footer
          log={
            clientIds.length === 0 || unchanged
              ? null
              : {
                  text: message(happened ? 'event_update' : 'log_log'),
                  press: () =>
                    void log((text) => ({
                      ...eventEntry({ view, event, clientIds, own, notes: text, known: logged?.fields ?? null }),
                      ...(projectId !== undefined && { projectId }),
                    })),
                }
          }
          recap={() =>
            openRecap(recapMeetingOf(view, people, clients, own, { interactionId: logged?.id ?? null, notes }))
          }
          primary={!happened && clientIds.length > 0 ? 'log' : 'recap'}
        />
      )}
    </>
  );
}
