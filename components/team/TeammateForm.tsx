import { byHand } from '../../utils/records/fields.ts';
import { newId } from '../../utils/platform/ids.ts';
import { skillNames } from '../../utils/practice/skills.ts';
import { deletePractice, savePractice, type Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

/** Where what is typed for somebody is kept; null is a new one. */
export function teammateKey(id: string | null): string {
  return `edit:teammate:${id ?? 'new'}`;
}

/** Somebody of the team, as they are typed. */
export function TeammateForm({ teammate, close }: { teammate: Practice<'teammate'> | null; close: () => void }) {
  const known = teammate?.fields ?? null;
  const { values, set, field, leave } = useEditFields(teammateKey(teammate?.id ?? null), close, {
    name: known?.name ?? '',
    skills: Object.keys(known?.skills ?? {}).join(', '),
    daysAWeek: String(known?.daysAWeek ?? 5),
    isActive: String(known?.isActive ?? true),
    // Made once, so that a second try never makes a second one.
    newId: `teammate ${newId()}`,
  });
  const save = async () => {
    const name = values.name.trim();
    const daysAWeek = Number(values.daysAWeek);
    if (name === '' || !(daysAWeek >= 0 && daysAWeek <= 7)) return;
    const typed = { name, skills: skillsTyped(values.skills), daysAWeek, isActive: values.isActive === 'true' };
    const set = known === null ? { ...typed, absences: {}, addedAt: Date.now(), provenance: byHand } : typed;
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ kind: 'teammate', id: teammate?.id ?? values.newId, set }]),
    );
    if (saved) leave();
  };
  const remove = async (id: string) => {
    const removed = await carryOut(message('capacity_removed'), (operationId) =>
      deletePractice(operationId, 'teammate', [id]),
    );
    if (removed) leave();
  };
  return (
    <EditForm
      label={message(known === null ? 'capacity_addTeammate' : 'capacity_editTeammate')}
      onCancel={leave}
      onSave={() => void save()}
      onRemove={teammate === null ? undefined : () => void remove(teammate.id)}
    >
      <TextField label={message('capacity_name')} required maxLength={500} {...field('name')} />
      <TextField
        label={message('capacity_skills')}
        hint={message('capacity_skillsHint')}
        maxLength={2000}
        {...field('skills')}
      />
      <TextField
        label={message('capacity_daysAWeekField')}
        type="number"
        required
        min={0}
        max={7}
        step={0.5}
        {...field('daysAWeek')}
      />
      {known !== null && (
        <CheckBox checked={values.isActive === 'true'} onCheck={(checked) => set({ isActive: String(checked) })}>
          {message('capacity_isActive')}
        </CheckBox>
      )}
    </EditForm>
  );
}

/** Skills as they are typed, with commas between them. */
function skillsTyped(text: string): Record<string, true> {
  const names = text.split(/[,;\n]/).flatMap((name) => name.trim() || []);
  return Object.fromEntries(skillNames(names).map((name) => [name, true as const]));
}
