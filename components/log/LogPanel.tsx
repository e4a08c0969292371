import './log.css';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
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

/** The form for a contact, at the bottom of the card that it belongs to. To be keyed by `logKey`: each has its own. */
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
    initial: interactionId === null ? newLogFields(plan) : null,
    logged: null,
  }));
  useEffect(() => {
    if (interactionId === null) return undefined;
    let wanted = true;
    void call('interaction.read', { interactionId }).then((answer) => {
      if (!wanted) return;
      if (answer.ok && answer.value !== null) {
        setStart({ initial: logFieldsOf(interactionId, answer.value.fields), logged: answer.value.fields });
      } else closePanel();
    });
    return () => {
      wanted = false;
    };
  }, [interactionId]);
  return (
    <section class="log-panel" aria-label={message('log_title')}>
      {initial === null ? (
        <Spinner label={message('ui_loading')} />
      ) : (
        <LogForm
          keptKey={logKey({ clientId: card.client.id, plan, interactionId })}
          initial={initial}
          card={card}
          logged={logged}
        />
      )}
    </section>
  );
}

/** Where an unfinished entry is kept: another one for each client, and for each entry that is edited. */
export function logKey({
  clientId,
  plan,
  interactionId,
}: {
  clientId: string;
  plan: boolean;
  interactionId: string | null;
}): string {
  return `log:${clientId}:${interactionId ?? (plan ? 'plan' : 'new')}`;
}
