import type { Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { saveProject } from '../project/save-project.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

/** Where what is typed of a project's dates is kept. */
export function datesKey(projectId: string): string {
  return `edit:${projectId}:dates`;
}

/** From when to when the work is to be done; either may stay open. */
export function DatesForm({ project, close }: { project: Practice<'project'>; close: () => void }) {
  const { start, due } = project.fields;
  const { values, set, leave } = useEditFields(datesKey(project.id), close, { start: start ?? '', due: due ?? '' });
  const isTurned = values.start !== '' && values.due !== '' && values.due < values.start;
  const save = async () => {
    if (isTurned) return;
    const dates = { start: values.start || null, due: values.due || null };
    if (await saveProject(project, dates)) leave();
  };
  return (
    <EditForm label={message('capacity_dates')} onCancel={leave} onSave={() => void save()}>
      <div class="edit-form-pair">
        <TextField
          label={message('capacity_start')}
          type="date"
          value={values.start}
          onText={(typed) => set({ start: typed })}
        />
        <TextField
          label={message('capacity_due')}
          type="date"
          value={values.due}
          error={isTurned ? message('capacity_untilBeforeFrom') : null}
          onText={(typed) => set({ due: typed })}
        />
      </div>
    </EditForm>
  );
}
