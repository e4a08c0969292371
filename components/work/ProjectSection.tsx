import { useState } from 'preact/hooks';
import { isOpenFeedback } from '../../utils/practice/open-feedback.ts';
import type { Feedback, Project } from '../../utils/state/work.ts';
import { Editable } from '../client/Editable.tsx';
import { PaperLink } from '../client/PaperLink.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Chip } from '../ui/Chip.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useSought } from '../ui/use-sought.ts';
import { ProjectForm, projectKey } from './ProjectForm.tsx';
import { statusName } from './project-status.ts';

/** The projects for a client: each with its status, its phase and how often they want to hear of it. */
export function ProjectSection({
  clientId,
  projects,
  feedback,
}: {
  clientId: string;
  projects: readonly Project[];
  feedback: readonly Feedback[];
}) {
  const openOn = (id: string) => feedback.filter((one) => one.fields.projectId === id && isOpenFeedback(one.fields));
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(projectKey(clientId, null), { name: '' });
  const isOpen = isAdding || kept;
  const add = (
    <div class="section-links">
      <IconButton icon="add" label={message('work_addProject')} onClick={() => setAdding(true)} />
    </div>
  );
  return (
    <Section title={message('work_projects')} action={!isOpen && add}>
      {projects.length === 0 && !isOpen && <p class="quiet-text">{message('work_noProjects')}</p>}
      {projects.length > 0 && (
        <ul class="work-list" aria-label={message('work_projects')}>
          {projects.map((project) => (
            <ProjectItem
              key={project.id}
              clientId={clientId}
              project={project}
              openFeedback={openOn(project.id).length}
            />
          ))}
        </ul>
      )}
      {isOpen && <ProjectForm clientId={clientId} project={null} close={() => setAdding(false)} />}
    </Section>
  );
}

function ProjectItem({
  clientId,
  project,
  openFeedback,
}: {
  clientId: string;
  project: Project;
  /** How much of what was said of it the client still waits on. */
  openFeedback: number;
}) {
  const { kept } = useKeptFields(projectKey(clientId, project.id), { name: '' });
  const item = useSought<HTMLLIElement>(project.id);
  const { name, status, phase, phaseSince, cadence } = project.fields;
  const facts = [
    phaseSince === null ? phase : message('work_phaseFrom', phase, wordsOfDay(phaseSince, { dateStyle: 'medium' })),
    cadence !== null &&
      message(
        'client_cadenceSince',
        `${plural('client_everyDays', cadence.days)}, ${chosenBy(cadence)}`,
        wordsOfDay(cadence.since, { dateStyle: 'medium' }),
      ),
    openFeedback > 0 && plural('feedback_openOnProject', openFeedback),
  ].filter(Boolean);
  return (
    <li ref={item} tabIndex={-1}>
      <Editable
        label={name}
        empty=""
        kept={kept}
        shown={
          <>
            <b>{name}</b> <Chip>{statusName(status)}</Chip>
            {facts.length > 0 && <small dir="auto">{facts.join(' · ')}</small>}
          </>
        }
        form={(close) => <ProjectForm clientId={clientId} project={project} close={close} />}
      />
      <small>
        <PaperLink page="project" clientId={clientId} interactionId={project.id} about={name} />
      </small>
    </li>
  );
}

function chosenBy({ chosenBy: side }: NonNullable<Project['fields']['cadence']>): string {
  return message(side === 'client' ? 'client_theirChoice' : 'client_ourChoice');
}
