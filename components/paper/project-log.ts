import { type Brief, mostSteps } from '../../utils/messaging/calls/brief.ts';
import { stepSortName } from '../project/step-words.ts';
import { dayInText } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { paperItem, type PaperSection } from './paper.ts';

/** What the logs of their projects say, the newest first: what happened, in which project, who wrote it down and when. */
export function projectLog({ steps, projects, madeAt }: Brief): PaperSection {
  const names = new Map(projects.map(({ id, fields }) => [id, fields.name]));
  const items = steps.map(({ fields: { text, sort, projectId, by, at } }) =>
    paperItem(text, [stepSortName(sort), names.get(projectId), by, dayInText(at, madeAt)]),
  );
  return {
    title: message('project_log'),
    items: steps.length < mostSteps ? items : [...items, paperItem(message('paper_olderSteps'))],
    empty: message('project_noSteps'),
  };
}
