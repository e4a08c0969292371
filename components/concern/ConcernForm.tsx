import { momentOf } from '../../utils/identity/moment.ts';
import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { channelOptions } from '../client/choices.ts';
import { EditForm } from '../client/EditForm.tsx';
import { type Decided, decisionSteps } from '../project/decision-step.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { dayOf } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

export type Concern = Practice<'concern'>;
export type NamedProjects = readonly { id: string; fields: { name: string } }[];

/** Where what is typed for a concern is kept; null is a new one. */
export function concernKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:concern:${id ?? 'new'}`;
}

/** A worry as it is written down: what, what is offered, to whom it was told and when, and what came of it. */
export function ConcernForm({
  clientId,
  concern,
  projects,
  projectId = null,
  isToBeTold = false,
  close,
  onSaved = () => undefined,
}: {
  clientId: string;
  concern: Concern | null;
  projects: NamedProjects;
  /** The project that a new one is about. */
  projectId?: string | null;
  /** The mail about it follows: what became of it is not asked yet. */
  isToBeTold?: boolean;
  close: () => void;
  onSaved?: (id: string) => void;
}) {
  const known = concern?.fields ?? null;
  const toldAt = known?.toldAt ?? null;
  const { values, set, clear } = useKeptFields(concernKey(clientId, concern?.id ?? null), {
    what: known?.what ?? '',
    options: known?.options ?? '',
    project: known?.projectId ?? projectId ?? '',
    toldTo: known?.toldTo ?? '',
    toldOn: toldAt === null ? '' : dayOf(toldAt),
    medium: known?.medium ?? '',
    outcome: known?.outcome ?? '',
    state: known?.state ?? 'open',
    // Made once, so that a second try never makes a second one.
    newId: `concern ${newId()}`,
  });
  const id = concern?.id ?? values.newId;
  const save = async () => {
    const what = values.what.trim();
    if (what === '') return;
    const fields = {
      what,
      options: values.options.trim(),
      projectId: values.project || null,
      toldTo: values.toldTo.trim(),
      toldAt: momentTold(values.toldOn, toldAt),
      medium: channelOptions().find(({ value }) => value === values.medium)?.value || null,
      outcome: values.outcome.trim(),
      state: values.state === 'closed' ? ('closed' as const) : ('open' as const),
    };
    const clientIds = known?.clientIds ?? { [clientId]: true as const };
    const made = { clientIds, raisedAt: Date.now(), provenance: byHand };
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [
        { kind: 'concern', id, set: { ...(concern === null && made), ...fields } },
        ...decisionSteps(operationId, outcomeOf(known), { ...outcomeOf(fields), clientIds }),
      ]),
    );
    if (!saved) return;
    clear();
    close();
    onSaved(id);
  };
  const leave = () => {
    clear();
    close();
  };
  return (
    <EditForm label={message('concern_add')} onCancel={leave} onSave={() => void save()}>
      <TextArea
        label={message('concern_what')}
        rows={2}
        required
        maxLength={20_000}
        value={values.what}
        onText={(what) => set({ what })}
      />
      <TextArea
        label={message('concern_options')}
        rows={2}
        maxLength={20_000}
        value={values.options}
        onText={(options) => set({ options })}
      />
      {!isToBeTold && <ToldFields values={values} set={set} projects={projects} />}
    </EditForm>
  );
}

/** What the log of a project says of what came of a concern. */
function outcomeOf(
  fields: Pick<Concern['fields'], 'what' | 'outcome' | 'projectId'> | null,
): Omit<Decided, 'clientIds'> {
  if (fields === null || fields.outcome === '') return { projectId: null, text: '' };
  return { projectId: fields.projectId, text: message('concern_stepText', fields.what, fields.outcome) };
}

type Told = Record<'project' | 'toldTo' | 'toldOn' | 'medium' | 'outcome', string> & {
  state: Concern['fields']['state'];
};

/** What it is about, whom it was told, when and how, and what came of it. */
function ToldFields({
  values,
  set,
  projects,
}: {
  values: Told;
  set: (edit: Partial<Told>) => void;
  projects: NamedProjects;
}) {
  return (
    <>
      {projects.length > 0 && (
        <Select
          label={message('concern_project')}
          value={values.project}
          options={[
            { value: '', label: message('concern_noProject') },
            ...projects.map((project) => ({ value: project.id, label: project.fields.name })),
          ]}
          onSelect={(project) => set({ project })}
        />
      )}
      <div class="edit-form-pair">
        <TextField
          label={message('concern_toldTo')}
          maxLength={500}
          value={values.toldTo}
          onText={(toldTo) => set({ toldTo })}
        />
        <TextField
          label={message('concern_toldOn')}
          type="date"
          value={values.toldOn}
          onText={(toldOn) => set({ toldOn })}
        />
      </div>
      <Select
        label={message('concern_medium')}
        value={values.medium}
        options={channelOptions()}
        onSelect={(medium) => set({ medium })}
      />
      <TextArea
        label={message('concern_outcome')}
        rows={2}
        maxLength={20_000}
        value={values.outcome}
        onText={(outcome) => set({ outcome })}
      />
      <Select
        label={message('concern_state')}
        value={values.state}
        options={[
          { value: 'open', label: message('concern_open') },
          { value: 'closed', label: message('concern_closed') },
        ]}
        onSelect={(state) => set({ state })}
      />
    </>
  );
}

/** As it was where the day is the same; what is of today is of now. */
function momentTold(day: string, known: number | null): number | null {
  if (day === '') return null;
  if (known !== null && dayOf(known) === day) return known;
  const now = Date.now();
  return day === dayOf(now) ? now : (momentOf(`${day}T12:00`) ?? now);
}
