import { newId } from '../../utils/platform/ids.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ProjectRecord } from './project-record.ts';
import { newStep } from './save-project.ts';
import { stepSortChoices } from './step-words.ts';
import { whoWrites } from './who-writes.ts';

/** Where what is typed for a step is kept. */
export function stepKey(projectId: string): string {
  return `edit:project:${projectId}:step`;
}

/** A step as it is written down: it is added with the moment, and never changed. */
export function StepForm({ project, close }: { project: ProjectRecord; close: () => void }) {
  const { values, set, field, leave } = useEditFields(stepKey(project.id), close, {
    sort: 'note',
    text: '',
    by: whoWrites(),
    // Made once, so that a second try never writes it twice.
    newId: `step ${newId()}`,
  });
  const choices = stepSortChoices();
  const sort = choices.find(({ value }) => value === values.sort)?.value ?? 'note';
  const save = async () => {
    const text = values.text.trim();
    if (text === '') return;
    const step = newStep(values.newId, project, sort, text, values.by.trim());
    if (await carryOut(message('project_stepSaved'), (operationId) => savePractice(operationId, [step]))) leave();
  };
  return (
    <EditForm label={message('project_addStep')} onCancel={leave} onSave={() => void save()}>
      <div class="edit-form-pair">
        <Select
          label={message('project_stepSort')}
          value={sort}
          options={choices}
          onSelect={(chosen) => set({ sort: chosen })}
        />
        <TextField label={message('project_stepBy')} maxLength={500} {...field('by')} />
      </div>
      <TextArea label={message('project_stepText')} hint={message('project_stepHint')} required {...field('text')} />
    </EditForm>
  );
}
