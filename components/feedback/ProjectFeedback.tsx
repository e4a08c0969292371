import './feedback.css';
import { useId } from 'preact/hooks';
import { feedbackToMind } from '../../utils/practice/project-feedback.ts';
import type { Feedback } from '../../utils/state/work.ts';
import { useRecords } from '../practice/use-records.ts';
import type { ProjectRecord } from '../project/project-record.ts';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { sortName } from '../work/feedback-sort.ts';
import { FeedbackWalk } from './FeedbackWalk.tsx';
import { stepsInWords } from './walk.ts';

/** What the client still waits on, of this project or of an earlier one, each with its next step; nothing where they do not. */
export function ProjectFeedback({ clientId, project }: { clientId: string; project: ProjectRecord }) {
  const { records } = useRecords('feedback', 'state', clientId, 'taken');
  const projects = useRecords('project', 'timeline', clientId);
  const toMind = projects.records === null ? [] : feedbackToMind(project, projects.records, records ?? []);
  if (toMind.length === 0) return null;
  return (
    <Section title={message('project_feedback')}>
      <ul class="project-list" aria-label={message('project_feedback')}>
        {toMind.map((one) => (
          <Item key={one.id} feedback={one} isOfAnother={(one.fields.projectId ?? project.id) !== project.id} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ feedback, isOfAnother }: { feedback: Feedback; isOfAnother: boolean }) {
  const words = useId();
  const { sort, text, givenBy, at } = feedback.fields;
  const of = isOfAnother && message('project_feedbackOfAnother');
  return (
    <li>
      <div id={words}>
        <Chip tone={sort === 'complaint' ? 'late' : 'plain'}>{sortName(sort)}</Chip> <bdi>{text}</bdi>
      </div>
      <small>{[givenBy, dayInText(at), of, stepsInWords(feedback.fields)].filter(Boolean).join(' · ')}</small>
      <div class="feedback-actions">
        <FeedbackWalk feedback={feedback} describedBy={words} />
      </div>
    </li>
  );
}
