import { momentOf } from '../../utils/identity/moment.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Feedback } from '../../utils/state/work.ts';
import { write } from '../../utils/state/write.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { dayOf } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { sortChoices } from './feedback-sort.ts';

/** Where what is typed for a feedback is kept; null is a new one. */
export function feedbackKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:feedback:${id ?? 'new'}`;
}

/** What a client said, as it is written down. */
export function FeedbackForm({
  clientId,
  feedback,
  close,
}: {
  clientId: string;
  feedback: Feedback | null;
  close: () => void;
}) {
  const known = feedback?.fields ?? null;
  const { values, set, clear } = useKeptFields(feedbackKey(clientId, feedback?.id ?? null), {
    sort: known?.sort ?? 'praise',
    text: known?.text ?? '',
    givenBy: known?.givenBy ?? '',
    day: dayOf(known?.at ?? Date.now()),
    // Made once, so that a second try never makes a second one.
    newId: `feedback ${newId()}`,
  });
  const choices = sortChoices();
  const sort = choices.find(({ value }) => value === values.sort)?.value ?? 'praise';
  const leave = () => {
    clear();
    close();
  };
  const save = async () => {
    const text = values.text.trim();
    if (text === '') return;
    const written = { sort, text, givenBy: values.givenBy.trim(), at: momentTyped(values.day, known) };
    const feedbackId = feedback?.id ?? values.newId;
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      write('feedback.save', { operationId, feedbackId, clientId, feedback: written }),
    );
    if (saved) leave();
  };
  return (
    <EditForm label={message('work_logFeedback')} onCancel={leave} onSave={() => void save()}>
      <Select
        label={message('work_sort')}
        value={sort}
        options={choices}
        onSelect={(chosen) => set({ sort: chosen })}
      />
      <TextArea
        label={message('work_said')}
        rows={2}
        required
        maxLength={20_000}
        value={values.text}
        onText={(text) => set({ text })}
      />
      <div class="edit-form-pair">
        <TextField
          label={message('work_givenBy')}
          maxLength={500}
          value={values.givenBy}
          onText={(givenBy) => set({ givenBy })}
        />
        <TextField
          label={message('work_saidOn')}
          type="date"
          required
          value={values.day}
          onText={(day) => set({ day })}
        />
      </div>
    </EditForm>
  );
}

/** As it was where the day is the same; what is of today is of now. */
function momentTyped(day: string, known: Feedback['fields'] | null): number {
  if (known !== null && dayOf(known.at) === day) return known.at;
  const now = Date.now();
  return day === dayOf(now) ? now : (momentOf(`${day}T12:00`) ?? now);
}
