import { agreeDates } from '../../utils/practice/agree-dates.ts';
import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { savePractice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ProjectRecord } from './project-record.ts';
import { newStep } from './save-project.ts';
import { dayWords } from './step-words.ts';

/** Where what is typed for a version is kept. */
export function versionKey(projectId: string): string {
  return `edit:project:${projectId}:version`;
}

/** Sets the outline down as it is now: why it differs from the one before, and when the client agreed. */
export function VersionForm({
  project,
  version,
  isChanged,
  close,
}: {
  project: ProjectRecord;
  version: number;
  /** Whether it differs from the version before: then it is said why. */
  isChanged: boolean;
  close: () => void;
}) {
  const { values, set, field, leave } = useEditFields(versionKey(project.id), close, {
    why: '',
    agreedOn: '',
    takesDays: 'yes',
    // Made once, so that a second try never sets it down twice.
    newId: `outline ${newId()}`,
  });
  const save = async () => {
    const agreedOn = values.agreedOn || null;
    const agreed = {
      why: values.why.trim(),
      agreedOn,
      takesDays: agreedOn !== null && values.takesDays !== '',
      isChanged,
    };
    const changes = versionChanges(project, version, values.newId, agreed);
    const isSaved = await carryOut(message('project_versionSaved', version), (operationId) =>
      savePractice(operationId, changes),
    );
    if (isSaved) leave();
  };
  return (
    <EditForm label={message('project_setVersion')} onCancel={leave} onSave={() => void save()}>
      <TextArea
        label={message(isChanged ? 'project_why' : 'project_whyFirst')}
        required={isChanged}
        {...field('why')}
      />
      <TextField
        label={message('project_agreedByClient')}
        hint={message('project_agreedHint')}
        type="date"
        {...field('agreedOn')}
      />
      {values.agreedOn !== '' && (
        <CheckBox checked={values.takesDays !== ''} onCheck={(on) => set({ takesDays: on ? 'yes' : '' })}>
          {message('project_takesDays')}
        </CheckBox>
      )}
    </EditForm>
  );
}

interface Agreed {
  why: string;
  /** The day on which the client agreed; null where they have not. */
  agreedOn: string | null;
  /** Whether the days as they are now become the agreed ones. */
  takesDays: boolean;
  isChanged: boolean;
}

/** The version, the line of the log that tells of it, and the agreed days where they follow it. */
function versionChanges(project: ProjectRecord, version: number, id: string, agreed: Agreed): PracticeChange[] {
  const { clientIds, purpose, scope, parameters, start, due } = project.fields;
  const milestones = agreed.takesDays ? agreeDates(project.fields.milestones) : project.fields.milestones;
  const { why, agreedOn } = agreed;
  const told =
    agreedOn === null
      ? message('project_stepVersion', version)
      : message('project_stepAgreed', version, dayWords(agreedOn));
  const outlined = { clientIds, purpose, scope, parameters, start, due, milestones };
  return [
    {
      id,
      kind: 'outline',
      set: { ...outlined, projectId: project.id, version, why, agreedOn, at: Date.now(), provenance: byHand },
    },
    newStep(`step ${id}`, project, agreed.isChanged ? 'change' : 'note', [told, why].filter(Boolean).join('\n')),
    ...(agreed.takesDays ? [{ id: project.id, kind: 'project' as const, set: { milestones } }] : []),
  ];
}
