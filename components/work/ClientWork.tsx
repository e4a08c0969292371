import './work.css';
import { useEffect } from 'preact/hooks';
import { followWork, work, workProblem } from '../../utils/state/work.ts';
import { ConcernSection } from '../concern/ConcernSection.tsx';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { FeedbackSection } from './FeedbackSection.tsx';
import { ProjectSection } from './ProjectSection.tsx';

/** The projects for a client, and what they said of the work. */
export function ClientWork({ clientId }: { clientId: string }) {
  useEffect(() => followWork(clientId), [clientId]);
  const shown = work.value;
  const problem = workProblem.value;
  if (shown === null) return problem && <ProblemLine>{problemText(problem)}</ProblemLine>;
  return (
    <div class="work">
      <ProjectSection clientId={clientId} projects={shown.projects} feedback={shown.feedback} />
      <FeedbackSection clientId={clientId} feedback={shown.feedback} projects={shown.projects} />
      <ConcernSection clientId={clientId} projects={shown.projects} />
    </div>
  );
}
