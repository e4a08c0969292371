import './log.css';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Interaction } from '../../utils/records/interaction.ts';
import { closePanel } from '../sidebar/panel.ts';
import { message } from '../ui/message.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { type LogFields, logFieldsOf, newLogFields } from './log-fields.ts';
import { LogForm } from './LogForm.tsx';

interface Start {
  initial: LogFields | null;
  logged: Interaction | null;
}

/** The form for a contact, at the bottom of the card that it belongs to. */
export function LogPanel({
  card,
  plan,
  interactionId,
}: {
  card: ClientCard;
  plan: boolean;
  interactionId: string | null;
}) {
  const [{ initial, logged }, setStart] = useState<Start>(() => ({
    initial: interactionId === null ? newLogFields(plan, newId()) : null,
    logged: null,
  }));
  useEffect(() => {
    if (interactionId === null) return;
    void call('interaction.read', { interactionId }).then((answer) => {
      if (answer.ok && answer.value !== null) {
        setStart({ initial: logFieldsOf(answer.value.fields, newId()), logged: answer.value.fields });
      } else closePanel();
    });
  }, [interactionId]);
  const clientId = card.client.id;
  return (
    <section class="log-panel" aria-label={message('log_title')}>
      {initial === null ? (
        <Spinner label={message('ui_loading')} />
      ) : (
        <LogForm
          keptKey={logKey(clientId, interactionId ?? (plan ? 'plan' : 'new'))}
          initial={initial}
          card={card}
          interactionId={interactionId}
          logged={logged}
        />
      )}
    </section>
  );
}

/** Where an unfinished entry for a client is kept. */
export function logKey(clientId: string, what: string): string {
  return `log:${clientId}:${what}`;
}
