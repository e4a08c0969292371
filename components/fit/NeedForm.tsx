import { skillKey } from '../../utils/practice/skills.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { saveProject } from '../project/save-project.ts';
import { listFormat } from '../ui/formats.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

/** Where what is typed of a need is kept; null is a new one. */
export function needKey(projectId: string, skill: string | null): string {
  return `edit:${projectId}:need:${skill ?? ''}`;
}

/** A skill that the work needs, and how many weeks of it. */
export function NeedForm({
  project,
  known,
  skill,
  close,
}: {
  project: Practice<'project'>;
  known: readonly string[];
  skill: string | null;
  close: () => void;
}) {
  const { skills } = project.fields;
  const { values, set, field, leave } = useEditFields(needKey(project.id, skill), close, {
    skill: skill ?? '',
    weeks: skill === null ? '1' : String(skills[skill]?.weeks ?? 1),
  });
  /** The others as they are; of a skill that is one with it, however it is written, this takes the place. */
  const others = (...names: string[]) => {
    const keys = new Set(names.map(skillKey));
    return Object.fromEntries(Object.entries(skills).filter(([name]) => !keys.has(skillKey(name))));
  };
  const write = async (left: Practice<'project'>['fields']['skills']) => {
    if (await saveProject(project, { skills: left })) leave();
  };
  const save = () => {
    const name = values.skill.trim();
    const weeks = Number(values.weeks);
    if (name === '' || !(weeks > 0 && weeks <= 1000)) return;
    void write({ ...others(name, skill ?? name), [name]: { weeks } });
  };
  return (
    <EditForm
      label={message('capacity_addNeed')}
      onCancel={leave}
      onSave={save}
      onRemove={skill === null ? undefined : () => void write(others(skill))}
    >
      <div class="edit-form-pair">
        <TextField
          label={message('capacity_skill')}
          hint={known.length > 0 && message('capacity_teamHas', listFormat().format(known))}
          required
          maxLength={200}
          value={values.skill}
          onText={(typed) => set({ skill: typed })}
        />
        <TextField
          label={message('capacity_weeksOfWork')}
          hint={message('capacity_weeksHint')}
          type="number"
          required
          min={0.1}
          max={1000}
          step={0.1}
          {...field('weeks')}
        />
      </div>
    </EditForm>
  );
}
