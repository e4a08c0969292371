import '../client/client.css';
import '../paper/paper.css';
import './project.css';
import { ProjectFeedback } from '../feedback/ProjectFeedback.tsx';
import { ProjectNewWork } from '../opportunity/ProjectNewWork.tsx';
import { ProjectRisks } from '../risk/ProjectRisks.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { MilestoneTable } from './MilestoneTable.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';
import { OutlineFields } from './OutlineFields.tsx';
import { ProjectHead } from './ProjectHead.tsx';
import { SimilarProjects } from './SimilarProjects.tsx';
import { StepLog } from './StepLog.tsx';
import { Versions } from './Versions.tsx';
import { WithProject } from './WithProject.tsx';

/** A project: its outline, its milestones along time, what was agreed when, and what happened. */
export function ProjectPage() {
  return (
    <WithProject>
      {({ project, clientId, clientName }) => (
        <article class="project" key={project.id}>
          <ProjectHead project={project} clientId={clientId} clientName={clientName} />
          <div class="project-parts">
            <div>
              <OutlineFields project={project} />
              <Section title={message('project_milestones')}>
                <MilestoneTimeline project={project} />
                <MilestoneTable project={project} />
              </Section>
            </div>
            <div>
              <Versions project={project} />
              <ProjectFeedback clientId={clientId} project={project} />
              <StepLog project={project} />
              <ProjectRisks clientId={clientId} projectId={project.id} />
              <ProjectNewWork clientId={clientId} projectId={project.id} />
              <SimilarProjects project={project} />
            </div>
          </div>
        </article>
      )}
    </WithProject>
  );
}
