import type { Stored } from '../records/index.ts';
import { dayAt, type Moment } from '../signals/moment.ts';
import { feedbackToMind } from './project-feedback.ts';
import type { UpdateItem } from './update-content.ts';

interface FeedbackSources {
  project: Stored<'project'>;
  projects: readonly Stored<'project'>[];
  /** Of the client: that of another project is left out while the project goes on, that of none is not. */
  feedback: readonly Stored<'feedback'>[];
  since: number | null;
  moment: Moment;
}

/** What came of feedback since the last update, and on what the client still waits: until they are told. */
export function updateFeedback({ project, projects, feedback, since, moment }: FeedbackSources): {
  answered: UpdateItem[];
  waiting: UpdateItem[];
} {
  const sinceDay = since === null ? '' : dayAt(since, moment.zone);
  const open = feedbackToMind(project, projects, feedback);
  return {
    // What was done on the day of the last update is told again rather than never.
    answered: open.filter(({ fields }) => fields.actedOn !== null && fields.actedOn >= sinceDay).map(answeredItem),
    waiting: open.map(({ id, fields }) => ({ id, text: fields.text, day: null, who: '' })),
  };
}

function answeredItem({ id, fields: { text, action, actedOn } }: Stored<'feedback'>): UpdateItem {
  return { id, text: action === '' ? text : `${text} → ${action}`, day: actedOn, who: '' };
}
