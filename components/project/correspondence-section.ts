import type { CaseFile } from '../../utils/state/case-file.ts';
import type { PaperSection } from '../paper/paper.ts';
import { kindNames } from '../timeline/kind-names.ts';
import { message } from '../ui/message.ts';
import { momentWords } from './moment-words.ts';
import { wholeItem } from './prose-items.ts';

/** What passed about a project: when, by which way, who, about what. What was written stays in the mailbox. */
export function correspondenceSection({ letters, isCut }: CaseFile['correspondence']): PaperSection {
  const byTime = letters.filter(({ projectId }) => projectId === null).length;
  const isMixed = byTime > 0 && byTime < letters.length;
  const told = letters.map(({ subject, at, allDay, medium, direction, people, projectId }) =>
    wholeItem(subject || message(medium === 'mail' ? 'paper_noSubject' : kindNames[medium]), [
      momentWords(at, allDay),
      medium === 'mail'
        ? message(direction === 'in' ? 'timeline_mailIn' : 'timeline_mailOut')
        : message(kindNames[medium]),
      people.join(', '),
      isMixed && projectId === null && message('project_letterByTime'),
    ]),
  );
  const ways = [
    byTime > 0 && !isMixed && message('project_lettersByTime'),
    isMixed && message('project_lettersBoth', message('project_letterByTime')),
    isCut && message('project_lettersCut'),
  ].filter((each) => each !== false);
  return {
    title: message('project_correspondence'),
    items: [...ways.map((way) => wholeItem(way)), ...told],
    empty: message('project_noLetters'),
  };
}
