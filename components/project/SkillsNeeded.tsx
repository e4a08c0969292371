import { Editable } from '../client/Editable.tsx';
import { EditForm } from '../client/EditForm.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import type { ProjectRecord } from './project-record.ts';
import { saveProject } from './save-project.ts';

/** Which skills the work needs, and how many weeks of each. */
export function SkillsNeeded({ project }: { project: ProjectRecord }) {
  const skills = Object.entries(project.fields.skills).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <ul class="project-skills" aria-label={message('project_skills')}>
      {skills.map(([skill, { weeks }]) => (
        <li key={skill}>
          <Skill project={project} skill={skill} weeks={weeks} />
        </li>
      ))}
      <li key="">
        <Skill project={project} skill="" weeks={1} />
      </li>
    </ul>
  );
}

/** A skill that is needed, or the way to another one. */
function Skill({ project, skill, weeks }: { project: ProjectRecord; skill: string; weeks: number }) {
  const known = { skill, weeks: String(weeks) };
  const { values, kept, set, clear } = useKeptFields(`edit:project:${project.id}:skill:${skill}`, known);
  const label = skill || message('project_skill');
  return (
    <Editable
      label={label}
      shown={
        skill === '' ? (
          ''
        ) : (
          <>
            <bdi>{skill}</bdi> · {plural('project_weeks', weeks)}
          </>
        )
      }
      empty={message('project_addSkill')}
      kept={kept}
      form={(close) => {
        const leave = () => {
          clear();
          close();
        };
        const { [skill]: _, ...others } = project.fields.skills;
        const carry = (skills: typeof others) =>
          void saveProject(project, { skills }).then((saved) => saved && leave());
        const name = values.skill.trim();
        const typed = Number(values.weeks);
        const save = () => name !== '' && Number.isFinite(typed) && carry({ ...others, [name]: { weeks: typed } });
        return (
          <EditForm
            label={label}
            onCancel={leave}
            onSave={save}
            onRemove={skill === '' ? undefined : () => carry(others)}
          >
            <div class="edit-form-pair">
              <TextField
                label={message('project_skill')}
                required
                maxLength={100}
                value={values.skill}
                onText={(text) => set({ skill: text })}
              />
              <TextField
                label={message('project_weeksNeeded')}
                type="number"
                required
                min={0}
                max={1000}
                step="any"
                value={values.weeks}
                onText={(text) => set({ weeks: text })}
              />
            </div>
          </EditForm>
        );
      }}
    />
  );
}
