import type { ComponentChildren } from 'preact';
import { isOver } from '../../utils/practice/project-over.ts';
import { afterTheEnd } from '../../utils/practice/project-standing.ts';
import { EditableText } from '../client/EditableText.tsx';
import { isolated } from '../ui/isolated.ts';
import { Chip } from '../ui/Chip.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { EditableProse } from './EditableProse.tsx';
import type { ProjectRecord } from './project-record.ts';
import { saveProject } from './save-project.ts';
import { SkillsNeeded } from './SkillsNeeded.tsx';
import { dayWords } from './step-words.ts';

const prose: { field: 'purpose' | 'scope' | 'parameters'; label: MessageKey; hint: MessageKey }[] = [
  { field: 'purpose', label: 'project_purpose', hint: 'project_purposeHint' },
  { field: 'scope', label: 'project_scope', hint: 'project_scopeHint' },
  { field: 'parameters', label: 'project_parameters', hint: 'project_parametersHint' },
];

/** What the work is for, what belongs to it, what it has to keep to, from when to when, and what it needs. */
export function OutlineFields({ project }: { project: ProjectRecord }) {
  const { fields } = project;
  const keyOf = (field: string) => `edit:project:${project.id}:${field}`;
  const day = (field: 'start' | 'due', label: string) => (
    <EditableText
      keptKey={keyOf(field)}
      label={label}
      type="date"
      value={fields[field] ?? ''}
      shown={fields[field] === null ? '' : dayWords(fields[field])}
      onSave={(value) => saveProject(project, { [field]: value || null })}
    />
  );
  return (
    <Section title={message('project_outline')}>
      <dl class="project-fields">
        {prose.map(({ field, label, hint }) => (
          <Named key={field} name={message(label)}>
            <EditableProse
              keptKey={keyOf(field)}
              label={message(label)}
              hint={message(hint)}
              value={fields[field]}
              onSave={(value) => saveProject(project, { [field]: value })}
            />
          </Named>
        ))}
        <Named name={message('project_start')}>{day('start', message('project_start'))}</Named>
        <Named name={message('project_due')}>
          {day('due', message('project_due'))}
          <AfterTheEnd project={project} />
        </Named>
        <Named name={message('project_skills')}>
          <SkillsNeeded project={project} />
        </Named>
      </dl>
    </Section>
  );
}

/** Whether the work goes on after the day on which it should end. */
function AfterTheEnd({ project }: { project: ProjectRecord }) {
  const last = isOver(project.fields) ? null : afterTheEnd(project.fields);
  return last && <Chip tone="soon">{message('project_afterTheEnd', isolated(last.name), dayWords(last.current))}</Chip>;
}

function Named({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
