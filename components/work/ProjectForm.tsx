import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice } from '../../utils/state/practice.ts';
import type { Project } from '../../utils/state/work.ts';
import { EditForm } from '../client/EditForm.tsx';
import { type ProjectEdit, saveProject } from '../project/save-project.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { dayOf } from '../ui/dates.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { statusChoices } from './project-status.ts';

/** Where what is typed for a project is kept; null is a new one. */
export function projectKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:project:${id ?? 'new'}`;
}

/** A project as it is typed. Another phase begins today where no other day is given. */
export function ProjectForm({
  clientId,
  project,
  close,
}: {
  clientId: string;
  project: Project | null;
  close: () => void;
}) {
  const known = project?.fields ?? null;
  const { values, set, field, leave } = useEditFields(projectKey(clientId, project?.id ?? null), close, {
    name: known?.name ?? '',
    status: known?.status ?? 'running',
    phase: known?.phase ?? '',
    phaseSince: known?.phaseSince ?? '',
    days: known?.cadence ? String(known.cadence.days) : '',
    chosenBy: known?.cadence?.chosenBy ?? 'client',
    // Made once, so that a second try never makes a second project.
    newId: `project ${newId()}`,
  });
  const choices = statusChoices();
  const status = choices.find(({ value }) => value === values.status)?.value ?? 'running';
  const save = async () => {
    const name = values.name.trim();
    if (name === '') return;
    const edited = {
      name,
      status,
      phase: values.phase.trim(),
      phaseSince: values.phaseSince || null,
      cadence: cadenceOf(values, known),
    };
    const saved = project === null ? begin(values.newId, clientId, edited) : saveProject(project, edited);
    if (await saved) leave();
  };
  const typePhase = (phase: string) => {
    const isSameDay = values.phaseSince === (known?.phaseSince ?? '');
    set({ phase, ...(isSameDay && phase !== known?.phase && { phaseSince: dayOf(Date.now()) }) });
  };
  return (
    <EditForm label={message('work_addProject')} onCancel={leave} onSave={() => void save()}>
      <TextField label={message('work_projectName')} required maxLength={500} {...field('name')} />
      <Select
        label={message('work_status')}
        value={status}
        options={choices}
        onSelect={(chosen) => set({ status: chosen })}
      />
      <div class="edit-form-pair">
        <TextField label={message('work_phase')} maxLength={500} value={values.phase} onText={typePhase} />
        <TextField label={message('work_phaseSince')} type="date" {...field('phaseSince')} />
      </div>
      <TextField
        label={message('work_cadenceDays')}
        hint={message('work_cadenceHint')}
        type="number"
        min={1}
        max={3650}
        {...field('days')}
      />
      {values.days !== '' && (
        <Select
          label={message('client_chosenBy')}
          value={values.chosenBy === 'us' ? 'us' : 'client'}
          options={[
            { value: 'client', label: message('client_theirChoice') },
            { value: 'us', label: message('client_ourChoice') },
          ]}
          onSelect={(chosenBy) => set({ chosenBy })}
        />
      )}
    </EditForm>
  );
}

function begin(id: string, clientId: string, edited: ProjectEdit): Promise<boolean> {
  const set = { ...unplanned, clientIds: { [clientId]: true as const }, addedAt: Date.now(), ...edited };
  return carryOut(message('ui_saved'), (operationId) => savePractice(operationId, [{ kind: 'project', id, set }]));
}

/** A project of which nothing but its name is known. */
const unplanned = {
  purpose: '',
  scope: '',
  parameters: '',
  skills: {},
  milestones: {},
  start: null,
  due: null,
  provenance: byHand,
};

/** What was chosen before keeps its day; another choice is of today. */
function cadenceOf(
  { days, chosenBy }: { days: string; chosenBy: string },
  known: Project['fields'] | null,
): Project['fields']['cadence'] {
  if (days === '') return null;
  const chosen = {
    days: Math.round(Number(days)),
    chosenBy: chosenBy === 'us' ? ('us' as const) : ('client' as const),
  };
  const before = known?.cadence ?? null;
  const isSame = before?.days === chosen.days && before.chosenBy === chosen.chosenBy;
  return { ...chosen, since: isSame ? before.since : dayOf(Date.now()) };
}
