import { editMilestone } from '../../utils/practice/edit-milestone.ts';
import { laterMilestones } from '../../utils/practice/move-milestone.ts';
import { newId } from '../../utils/platform/ids.ts';
import { EditForm } from '../client/EditForm.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useEditFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import type { ProjectRecord } from './project-record.ts';
import { saveProject } from './save-project.ts';

/** Where what is typed for a milestone is kept; null is a new one. */
export function milestoneKey(projectId: string, id: string | null): string {
  return `edit:project:${projectId}:milestone:${id ?? 'new'}`;
}

/** A milestone as it is typed. Beside a day that moves stands whether the later ones move along. */
export function MilestoneForm({
  project,
  id,
  close,
}: {
  project: ProjectRecord;
  id: string | null;
  close: () => void;
}) {
  const { milestones } = project.fields;
  const known = id === null ? undefined : milestones[id];
  const { values, set, field, leave } = useEditFields(milestoneKey(project.id, id), close, {
    name: known?.name ?? '',
    who: known?.who ?? '',
    agreed: known?.agreed ?? '',
    current: known?.current ?? '',
    actual: known?.actual ?? '',
    withLater: '',
    // Made once, so that a second try never makes a second milestone.
    newId: `milestone ${newId()}`,
  });
  const carry = (all: typeof milestones) =>
    void saveProject(project, { milestones: all }).then((saved) => saved && leave());
  const save = () => {
    const name = values.name.trim();
    if (name === '') return;
    const edited = {
      name,
      who: values.who.trim(),
      agreed: values.agreed || null,
      current: values.current || values.agreed || null,
      actual: values.actual || null,
      place: known?.place ?? 1 + Math.max(-1, ...Object.values(milestones).map(({ place }) => place)),
    };
    carry(editMilestone(milestones, id ?? values.newId, edited, values.withLater !== ''));
  };
  const remove = () => carry(Object.fromEntries(Object.entries(milestones).filter(([each]) => each !== id)));
  const later = id === null ? 0 : laterMilestones(milestones, id).length;
  const isMoving = later > 0 && values.current !== '' && values.current !== known?.current;
  const day = (field: 'agreed' | 'current' | 'actual', label: string) => (
    <TextField label={label} type="date" value={values[field]} onText={(text) => set({ [field]: text })} />
  );
  return (
    <EditForm
      label={known?.name ?? message('project_addMilestone')}
      onCancel={leave}
      onSave={save}
      onRemove={known === undefined ? undefined : remove}
    >
      <div class="edit-form-pair">
        <TextField label={message('project_milestone')} required maxLength={500} {...field('name')} />
        <TextField label={message('project_who')} maxLength={500} {...field('who')} />
      </div>
      <div class="edit-form-pair">
        {day('agreed', message('project_agreed'))}
        {day('current', message('project_current'))}
        {day('actual', message('project_actual'))}
      </div>
      {isMoving && (
        <CheckBox checked={values.withLater !== ''} onCheck={(on) => set({ withLater: on ? 'yes' : '' })}>
          {plural('project_moveLater', later)}
        </CheckBox>
      )}
    </EditForm>
  );
}
