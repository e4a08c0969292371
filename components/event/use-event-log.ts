import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import type { LogEntry, Output } from '../../utils/messaging/contract.ts';
import type { View } from '../../utils/sites/view.ts';
import { onChange } from '../../utils/state/changes.ts';
import { logContact } from '../../utils/state/log-contact.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { occurrenceOf } from './event-entry.ts';

const doneTexts = { happened: 'log_done', planned: 'log_plannedDone' } as const;

type Logged = Output<'interaction.of'>;

/** What was logged for the occurrence on the screen, the notes being typed for it, and how to log it. */
export function useEventLog(view: View): {
  logged: Logged;
  notes: string;
  setNotes: (notes: string) => void;
  /** The project as it was chosen by hand; empty while it is as proposed. */
  typedProject: string;
  setProject: (typed: string) => void;
  log: (entryWith: (notes: string) => LogEntry) => Promise<void>;
} {
  const key = `event:${view.site}:${view.event?.id ?? view.key}@${view.event?.start ?? ''}`;
  const [found, setFound] = useState<{ key: string; logged: Logged }>({ key, logged: null });
  const logged = found.key === key ? found.logged : null;
  const { values, set, clear } = useKeptFields(key, { notes: logged?.fields.summary ?? '', project: '' });
  const { notes } = values;
  useEffect(() => {
    const occurrence = occurrenceOf(view);
    if (occurrence === null) return undefined;
    let wanted = true;
    const read = async () => {
      const answer = await call('interaction.of', occurrence);
      if (wanted && answer.ok) setFound({ key, logged: answer.value });
    };
    void read();
    const stop = onChange(
      ({ kind }) => kind === 'interaction',
      () => void read(),
    );
    return () => {
      wanted = false;
      stop();
    };
  }, [key]);
  return {
    logged,
    notes,
    setNotes: (text) => set({ notes: text }),
    typedProject: values.project,
    setProject: (project) => set({ project }),
    log: async (entryWith) => {
      const entry = entryWith(notes);
      const updated = logged?.fields.state === entry.state;
      const done = await carryOut(message(updated ? 'event_updated' : doneTexts[entry.state]), async (operationId) => {
        const answer = await logContact(operationId, entry);
        if (!answer.ok) return answer;
        const read = await call('interaction.read', { interactionId: answer.value.interactionId });
        if (read.ok) setFound({ key, logged: read.value });
        return answer;
      });
      if (done) clear();
    },
  };
}
