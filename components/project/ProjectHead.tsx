import { projectStanding } from '../../utils/practice/project-standing.ts';
import { EditableText } from '../client/EditableText.tsx';
import { clientAddress } from '../dashboard/place.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { Chip } from '../ui/Chip.tsx';
import { dayOf } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { statusChoices } from '../work/project-status.ts';
import { saveProject } from './save-project.ts';
import { dayWords } from './step-words.ts';
import type { Opened } from './WithProject.tsx';

/** What the project is called, for whom it is, where it stands, and the ways to its papers. */
export function ProjectHead({ project, clientId, clientName }: Opened) {
  const { name, status } = project.fields;
  return (
    <header class="paper-head">
      <div>
        <h1>
          <EditableText
            keptKey={`edit:project:${project.id}:name`}
            label={message('work_projectName')}
            value={name}
            required
            onSave={(typed) => saveProject(project, { name: typed })}
          />
        </h1>
        <div class="project-state">
          <a href={clientAddress(clientId)}>
            <bdi>{clientName || message('paper_toClient')}</bdi>
          </a>
          <Select
            label={message('work_status')}
            labelHidden
            look="chip"
            value={status}
            options={statusChoices()}
            onSelect={(chosen) => void saveProject(project, { status: chosen })}
          />
          <Standing project={project} />
        </div>
      </div>
      <nav class="paper-actions" aria-label={message('project_papers')}>
        <a href={subjectAddress('outline', clientId, project.id)}>{message('project_forClient')}</a>
        <a href={subjectAddress('case-file', clientId, project.id)}>{message('project_caseFile')}</a>
        <a href={subjectAddress('fit', clientId, project.id)}>{message('capacity_fit')}</a>
      </nav>
    </header>
  );
}

/** What is next and what is late. */
function Standing({ project }: Pick<Opened, 'project'>) {
  const { next, late, done, all } = projectStanding(project.fields, dayOf(Date.now()));
  return (
    <>
      {all > 0 && <span class="quiet-text">{message('project_doneOfAll', done, all)}</span>}
      {next !== null && (
        <span class="quiet-text">{message('project_next', next.milestone.name, dayWords(next.milestone.current))}</span>
      )}
      {late.length > 0 && <Chip tone="late">{plural('project_late', late.length)}</Chip>}
    </>
  );
}
