import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { type Decided, decisionSteps } from '../project/decision-step.ts';
import { type NamedProjects, projectOptions } from '../project/project-options.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { tellingTyped, TellingFields, type TypedTelling, untold } from './TellingFields.tsx';

export type Concern = Practice<'concern'>;

/** Where what is typed for a concern is kept; null is a new one. */
export function concernKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:concern:${id ?? 'new'}`;
}

/** A worry as it is written down: what, what is offered, and what came of it; of a new one, to whom it was told and when. */
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
  const { values, set, field, leave } = useEditFields(concernKey(clientId, concern?.id ?? null), close, {
    what: known?.what ?? '',
    options: known?.options ?? '',
    project: known?.projectId ?? projectId ?? '',
    ...untold,
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
      outcome: values.outcome.trim(),
      state: values.state === 'closed' ? ('closed' as const) : ('open' as const),
    };
    const clientIds = known?.clientIds ?? { [clientId]: true as const };
    const told = tellingTyped(values);
    const tellings = told === null ? {} : { first: { ...told, options: fields.options, outcome: '' } };
    const made = { clientIds, tellings, raisedAt: Date.now(), provenance: byHand };
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [
        { kind: 'concern', id, set: { ...(concern === null && made), ...fields } },
        ...decisionSteps(operationId, outcomeOf(known), { ...outcomeOf(fields), clientIds }),
      ]),
    );
    if (!saved) return;
    leave();
    onSaved(id);
  };
  return (
    <EditForm label={message('concern_add')} onCancel={leave} onSave={() => void save()}>
      <TextArea label={message('concern_what')} required {...field('what')} />
      <TextArea label={message('concern_options')} {...field('options')} />
      {!isToBeTold && <StandingFields values={values} set={set} projects={projects} isNew={concern === null} />}
    </EditForm>
  );
}

/** What the log of a project says of what came of a concern. */
export function outcomeOf(
  fields: Pick<Concern['fields'], 'what' | 'outcome' | 'projectId'> | null,
): Omit<Decided, 'clientIds'> {
  if (fields === null || fields.outcome === '') return { projectId: null, text: '' };
  return { projectId: fields.projectId, text: message('concern_stepText', fields.what, fields.outcome) };
}

type Standing = TypedTelling & Record<'project' | 'outcome', string> & { state: Concern['fields']['state'] };

/** What it is about, of a new one whom it was told, and what came of it. */
function StandingFields({
  values,
  set,
  projects,
  isNew,
}: {
  values: Standing;
  set: (edit: Partial<Standing>) => void;
  projects: NamedProjects;
  isNew: boolean;
}) {
  return (
    <>
      {projects.length > 0 && (
        <Select
          label={message('concern_project')}
          value={values.project}
          options={projectOptions(message('concern_noProject'), projects)}
          onSelect={(project) => set({ project })}
        />
      )}
      {isNew && <TellingFields values={values} set={set} />}
      <TextArea label={message('concern_outcome')} value={values.outcome} onText={(outcome) => set({ outcome })} />
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
