import type { TimelineEntry } from '../../utils/messaging/shapes.ts';
import { write } from '../../utils/state/write.ts';
import { PaperLink } from '../client/PaperLink.tsx';
import { SentByHand } from '../recap/SentByHand.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { openLog } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { momentLabel } from '../ui/dates.ts';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { EntryProject } from './EntryProject.tsx';
import { stepNames } from './kind-names.ts';

/** All of an entry: the whole text, who took part, where it came from, and how to change it. */
export function EntryDetails({ entry, clientId }: { entry: TimelineEntry; clientId: string }) {
  const link = entry.link !== null && /^https?:\/\//i.test(entry.link) ? entry.link : null;
  return (
    <div class="entry-details">
      <p class="quiet-text">
        {momentLabel(entry.at, entry.allDay)}
        {entry.participants.length > 0 && (
          <>
            {' · '}
            <span dir="auto">{entry.participants.join(', ')}</span>
          </>
        )}
      </p>
      {entry.steps.length > 0 && (
        <ul class="entry-steps quiet-text">
          {entry.steps.map(({ step, at }) => (
            <li key={`${step} ${at}`}>
              {message('timeline_stepAt', message(stepNames[step]), momentLabel(at, false))}
            </li>
          ))}
        </ul>
      )}
      {entry.summary && (
        <p class="entry-whole" dir="auto">
          {entry.summary}
        </p>
      )}
      <EntryProject entry={entry} clientId={clientId} />
      <div class="entry-actions">
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer">
            <Icon name="open" />
            {message('timeline_openSource')}
          </a>
        )}
        {entry.state === 'planned' && <PaperLink page="brief" clientId={clientId} interactionId={entry.id} />}
        {isUnsentMail(entry) && (
          <SentByHand
            recapId={entry.id}
            look="link"
            next={(button) => button.closest('li')?.querySelector<HTMLElement>('.entry-head')}
          />
        )}
        {entry.kind === 'interaction' && (
          <>
            {entry.medium !== 'mail' && (
              <Button variant="link" onClick={() => openLog({ clientId, plan: false, interactionId: entry.id })}>
                {message('ui_edit')}
              </Button>
            )}
            <Button variant="link" onClick={(event) => void deleteEntry(entry.id, neighbourOf(event.currentTarget))}>
              {message('timeline_delete')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** A mail that was written here and not seen leaving: it may have been copied. */
function isUnsentMail({ kind, steps }: TimelineEntry): boolean {
  return kind === 'recap' && steps.every(({ step }) => step === 'drafted' || step === 'inserted');
}

async function deleteEntry(interactionId: string, neighbour: HTMLElement | null): Promise<void> {
  const deleted = await carryOut(message('timeline_deleted'), (operationId) =>
    write('interaction.delete', { operationId, interactionId }),
  );
  // The button that had the focus goes with its entry.
  if (deleted) neighbour?.focus();
}

/** The entry after this one, or before it: where the focus goes when this one is gone. */
function neighbourOf(button: HTMLElement): HTMLElement | null {
  const entry = button.closest('li');
  const next = entry?.nextElementSibling ?? entry?.previousElementSibling;
  return next?.querySelector<HTMLElement>('.entry-head') ?? null;
}
