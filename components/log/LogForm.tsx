import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Interaction } from '../../utils/records/interaction.ts';
import { logContact } from '../../utils/state/log-contact.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { closePanel } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { entryOf, knownParticipants, type LogFields } from './log-fields.ts';
import { LogDetails } from './LogDetails.tsx';
import { MediumChoice } from './MediumChoice.tsx';
import { ProjectChoice, useChosenProject } from './ProjectChoice.tsx';

/** One line and Enter; what else is known about the contact is folded away. */
export function LogForm({
  keptKey,
  initial,
  card,
  logged,
}: {
  keptKey: string;
  initial: LogFields;
  card: ClientCard;
  /** What was logged before, where that is edited. */
  logged: Interaction | null;
}) {
  const { values, set: keep, clear } = useKeptFields(keptKey, initial);
  const set = (edit: Partial<LogFields>) => keep({ ...edit, operationId: newId() });
  const form = useRef<HTMLFormElement>(null);
  const [writing, setWriting] = useState(false);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const project = useChosenProject(card.client.id, values.project, logged?.projectId);
  const entry = {
    ...entryOf(values, card.client.id, logged, knownParticipants(card, logged)),
    ...(project.projectId !== undefined && { projectId: project.projectId }),
  };
  const planned = entry.state === 'planned';
  const cancel = () => {
    clear();
    closePanel();
  };
  const submit = async () => {
    if (writing) return;
    setWriting(true);
    const written = await carryOut(
      message(planned ? 'log_plannedDone' : 'log_done'),
      (operationId) => logContact(operationId, entry),
      values.operationId,
    );
    setWriting(false);
    if (written) cancel();
  };
  return (
    <form
      ref={form}
      class="log-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        const enter = event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey;
        if (enter && !event.isComposing) form.current?.requestSubmit();
        else if (event.key === 'Escape') closePanel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <MediumChoice medium={values.medium} onChoose={(medium) => set({ medium })} />
      <TextArea
        label={message(planned ? 'log_whatPlanned' : 'log_what', card.client.fields.name)}
        placeholder={message(planned ? 'log_placeholderPlanned' : 'log_placeholder')}
        hint={message(planned || logged !== null ? 'log_hintSave' : 'log_hint')}
        value={values.text}
        onText={(text) => set({ text })}
      />
      <ProjectChoice chosen={project} onChoose={(typed) => set({ project: typed })} />
      <LogDetails
        values={values}
        set={set}
        people={card.people}
        understood={entry.minutes}
        open={planned || logged !== null}
      />
      <div class="log-buttons">
        <Button onClick={cancel}>{message('ui_cancel')}</Button>
        <Button variant="primary" type="submit" disabled={writing}>
          {message(logged !== null ? 'ui_save' : planned ? 'log_plan' : 'log_log')}
        </Button>
      </div>
    </form>
  );
}
