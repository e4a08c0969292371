import { momentOf } from '../../utils/identity/moment.ts';
import { newId } from '../../utils/platform/ids.ts';
import { typedThemes } from '../../utils/practice/themes.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice } from '../../utils/state/practice.ts';
import type { Feedback, Project } from '../../utils/state/work.ts';
import { EditForm } from '../client/EditForm.tsx';
import { projectOptions } from '../project/project-options.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { dayOf } from '../ui/dates.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ThemesField, useThemes } from '../feedback/ThemesField.tsx';
import { WalkFields } from '../feedback/WalkFields.tsx';
import { sortChoices } from './feedback-sort.ts';

/** Where what is typed for a feedback is kept; null is a new one. */
export function feedbackKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:feedback:${id ?? 'new'}`;
}

/** What a client said, as it is written down; of what was written down before also what became of it, each step with its day. */
export function FeedbackForm({
  clientId,
  feedback,
  projects,
  close,
}: {
  clientId: string;
  feedback: Feedback | null;
  /** What it may be about. */
  projects: readonly Project[];
  close: () => void;
}) {
  const known = feedback?.fields ?? null;
  const { values, set, field, leave } = useEditFields(feedbackKey(clientId, feedback?.id ?? null), close, {
    sort: known?.sort ?? 'praise',
    text: known?.text ?? '',
    givenBy: known?.givenBy ?? '',
    day: dayOf(known?.at ?? Date.now()),
    themes: Object.keys(known?.themes ?? {}).join(', '),
    projectId: known?.projectId ?? '',
    action: known?.action ?? '',
    clarifiedOn: known?.clarifiedOn ?? '',
    actedOn: known?.actedOn ?? '',
    toldOn: known?.toldOn ?? '',
    // Made once, so that a second try never makes a second one.
    newId: `feedback ${newId()}`,
  });
  const themesBefore = useThemes();
  const choices = sortChoices();
  const sort = choices.find(({ value }) => value === values.sort)?.value ?? 'praise';
  const save = async () => {
    const text = values.text.trim();
    if (text === '') return;
    const typed = {
      sort,
      text,
      givenBy: values.givenBy.trim(),
      at: momentTyped(values.day, known),
      themes: Object.fromEntries(typedThemes(values.themes, themesBefore).map((theme) => [theme, true as const])),
      projectId: values.projectId || null,
      action: values.action.trim(),
      clarifiedOn: values.clarifiedOn || null,
      actedOn: values.actedOn || null,
      toldOn: values.toldOn || null,
    };
    const set = feedback === null ? { ...typed, ...begun, clientIds: { [clientId]: true as const } } : typed;
    const id = feedback?.id ?? values.newId;
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ kind: 'feedback', id, set }]),
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
      <TextArea label={message('work_said')} required {...field('text')} />
      <div class="edit-form-pair">
        <TextField label={message('work_givenBy')} maxLength={500} {...field('givenBy')} />
        <TextField label={message('work_saidOn')} type="date" required {...field('day')} />
      </div>
      <ThemesField value={values.themes} known={themesBefore} onText={(themes) => set({ themes })} />
      {projects.length > 0 && (
        <Select
          label={message('feedback_project')}
          value={values.projectId}
          options={projectOptions(message('feedback_noProject'), projects)}
          onSelect={(projectId) => set({ projectId })}
        />
      )}
      {feedback !== null && sort !== 'praise' && <WalkFields values={values} set={set} />}
    </EditForm>
  );
}

const begun = { state: 'taken' as const, surveyId: null, interactionId: null, provenance: byHand };

/** As it was where the day is the same; what is of today is of now. */
function momentTyped(day: string, known: Feedback['fields'] | null): number {
  if (known !== null && dayOf(known.at) === day) return known.at;
  const now = Date.now();
  return day === dayOf(now) ? now : (momentOf(`${day}T12:00`) ?? now);
}
