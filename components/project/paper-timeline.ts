import { inOrder, type PlacedMilestone } from '../../utils/practice/milestone-order.ts';
import type { Milestone } from '../../utils/records/project.ts';
import type { PaperMark, PaperTimeline } from '../paper/paper.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { dayWords } from './step-words.ts';
import { scaleOf, shareOf, ticksOf, type Scale } from './timeline-scale.ts';

/** Signs and not colours: they are printed as they are, and told apart by whoever sees no colour. */
const signs = { agreed: '○', current: '◆', actual: '■' } as const;
const names = { agreed: 'project_agreed', current: 'project_current', actual: 'project_actual' } as const;
const kinds = ['agreed', 'current', 'actual'] as const;

/** The milestones along time, on paper: a table with their days, each line drawn in its last column. Null where no day is known. */
export function milestonesAlongTime(milestones: Record<string, Milestone>): PaperTimeline | null {
  const ordered = inOrder(milestones);
  const days = ordered.flatMap((each) => kinds.flatMap((kind) => each[kind] ?? []));
  const scale = scaleOf(days);
  if (scale === null) return null;
  return {
    caption: message('project_timeline'),
    head: [message('project_milestone'), ...kinds.map((kind) => `${signs[kind]} ${message(names[kind])}`)],
    ticks: ticksOf(scale).map((day) => ({ sign: monthName(day), share: shareOf(day, scale) })),
    rows: ordered.map((milestone) => ({
      cells: [milestone.name, ...kinds.map((kind) => (milestone[kind] === null ? '' : dayWords(milestone[kind])))],
      marks: marksOf(milestone, scale),
    })),
  };
}

/** What is done stands where it was done, no more where it was to be done. */
function marksOf(milestone: PlacedMilestone, scale: Scale): PaperMark[] {
  return kinds.flatMap((kind) => {
    const day = milestone[kind];
    if (day === null || (kind === 'current' && milestone.actual !== null)) return [];
    return [{ sign: signs[kind], share: shareOf(day, scale) }];
  });
}

function monthName(day: string): string {
  return wordsOfDay(day, { month: 'short', ...(day.slice(5, 7) === '01' && { year: 'numeric' }) });
}
