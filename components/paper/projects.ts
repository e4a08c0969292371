import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { projectStanding } from '../../utils/practice/project-standing.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message, plural, type MessageKey } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

type Project = Brief['projects'][number];

const statuses: Record<Project['fields']['status'], MessageKey> = {
  planned: 'paper_projectPlanned',
  running: 'paper_projectRunning',
  done: 'paper_projectDone',
  stopped: 'paper_projectStopped',
};

/** The work for them: what runs and what is planned, or all of it. */
export function projects({ projects: all, today }: Brief, which: 'ahead' | 'all'): PaperSection {
  const shown = all.filter(
    ({ fields }) => which === 'all' || fields.status === 'running' || fields.status === 'planned',
  );
  return {
    title: message('paper_projects'),
    items: shown.map((project) => projectItem(project, today, which === 'all' ? milestoneWords(project, today) : [])),
    empty: message(which === 'all' ? 'paper_noProjects' : 'paper_noProjectsAhead'),
  };
}

/** What of its outline is late, and what comes next. */
function milestoneWords({ fields }: Project, today: string): (string | false)[] {
  const { late, next } = projectStanding(fields, today);
  return [
    late.length > 0 && message('paper_lateMilestones', late.map(({ milestone }) => milestone.name).join(', ')),
    next !== null &&
      message(
        'project_next',
        next.milestone.name,
        wordsOfDay(next.milestone.current ?? today, { dateStyle: 'medium' }),
      ),
  ];
}

function projectItem({ fields }: Project, today: string, milestones: readonly (string | false)[]): PaperItem {
  const { name, status, phase, due, cadence, purpose } = fields;
  const isLate = status === 'running' && due !== null && due < today;
  return paperItem(
    name,
    [
      message(statuses[status]),
      phase,
      due !== null && message('paper_due', wordsOfDay(due, { dateStyle: 'medium' })),
      cadence !== null && plural('client_everyDays', cadence.days),
      ...milestones,
      purpose,
    ],
    isLate,
  );
}
