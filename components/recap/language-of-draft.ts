import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../utils/records/client.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import { readClientCard } from '../../utils/state/client-card.ts';
import { keepReading } from '../../utils/state/keep-reading.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { screen } from '../../utils/state/screen.ts';
import { editClient } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';

/**
 * The language of the mails to a client, kept true while it is asked for; null for the browser's, for nobody's client, and where
 * it cannot be read; undefined until it is known.
 */
export function useClientLanguage(clientId: string | null): Client['language'] | undefined {
  const [read, setRead] = useState<{ of: string; language: Client['language'] } | null>(null);
  const shown = screen.value.card?.client;
  const isShown = clientId !== null && shown?.id === clientId;
  const shownLanguage = isShown ? shown.fields.language : null;
  // What was shown is still known when the screen has gone on to somebody else.
  useEffect(() => {
    if (clientId !== null && isShown) setRead({ of: clientId, language: shownLanguage });
  }, [clientId, isShown, shownLanguage]);
  useEffect(() => {
    if (clientId === null || isShown) return undefined;
    return keepReading(
      ({ kind }) => kind === 'client',
      async (isWanted) => {
        const answer = await readClientCard(clientId);
        if (!isWanted()) return;
        if (answer.ok) setRead({ of: clientId, language: answer.value?.client.fields.language ?? null });
        else setRead((before) => (before?.of === clientId ? before : { of: clientId, language: null }));
      },
    );
  }, [clientId, isShown]);
  if (isShown || clientId === null) return shownLanguage;
  return read !== null && read.of === clientId ? read.language : undefined;
}

/** Writes a draft in another language from now on, and has its client remember it. What takes that back takes the draft along. */
export function chooseLanguage(
  language: MailLanguage,
  {
    form,
    clientId,
    change,
  }: { form: RecapForm; clientId: string | null; change: (change: Partial<RecapForm>) => void },
): void {
  const before = form.language ?? null;
  change({ language });
  if (clientId === null) return;
  void carryOut(
    message('mail_languageKept', message(`mail_language_${language}`)),
    (operationId) => editClient(operationId, clientId, { language }),
    undefined,
    () => change({ language: before }),
  );
}
