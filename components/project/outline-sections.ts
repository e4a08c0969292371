import { inOrder, type PlacedMilestone } from '../../utils/practice/milestone-order.ts';
import type { Outlined } from '../../utils/practice/outline-changes.ts';
import type { PaperItem, PaperSection } from '../paper/paper.ts';
import { message } from '../ui/message.ts';
import { milestonesAlongTime } from './paper-timeline.ts';
import { proseItems, wholeItem } from './prose-items.ts';
import { dayWords } from './step-words.ts';

/** What an outline says: what for, what belongs to it, what it keeps to, and by when what is done by whom. What is empty is left out. */
export function outlineSections({ purpose, scope, parameters, milestones }: Outlined): PaperSection[] {
  const ordered = inOrder(milestones);
  const timeline = milestonesAlongTime(milestones);
  return [
    section(message('project_purpose'), proseItems(purpose)),
    section(message('project_scope'), proseItems(scope)),
    section(message('project_parameters'), proseItems(parameters)),
    {
      ...section(message('project_milestones'), ordered.map(milestoneItem)),
      ...(timeline !== null && { timeline }),
    },
  ].filter(({ items }) => items.length > 0);
}

/** From when to when the work goes; empty where no day is known. */
export function frameWords({ start, due }: Outlined): string {
  return [
    start !== null && message('project_startsOn', dayWords(start)),
    due !== null && message('project_endsOn', dayWords(due)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The day that counts comes first, the one that was agreed where it is another. */
function milestoneItem({ name, who, agreed, current, actual }: PlacedMilestone): PaperItem {
  return wholeItem(name, [
    actual === null ? dayWords(current) : message('project_doneOn', dayWords(actual)),
    agreed !== null && agreed !== (actual ?? current) && message('project_agreedOn', dayWords(agreed)),
    who,
  ]);
}

function section(title: string, items: PaperItem[]): PaperSection {
  return { title, items, empty: '' };
}
