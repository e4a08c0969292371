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

/** The work for them: what runs and what is planned, or all of it; what is late first. */
export function projects({ projects: all, today }: Brief, which: 'ahead' | 'all'): PaperSection {
  const shown = all.filter(
    ({ fields }) => which === 'all' || fields.status === 'running' || fields.status === 'planned',
  );
  const ordered = shown.toSorted((one, other) => Number(isLate(other, today)) - Number(isLate(one, today)));
  return {
    title: message('paper_projects'),
    items: ordered.map((project) => projectItem(project, today, milestoneWords(project, today, which === 'all'))),
    empty: message(which === 'all' ? 'paper_noProjects' : 'paper_noProjectsAhead'),
  };
}

/** Whether its end, or a milestone of it, should have been by now. */
function isLate({ fields }: Project, today: string): boolean {
  const isOver = fields.status === 'running' && fields.due !== null && fields.due < today;
  return isOver || projectStanding(fields, today).late.length > 0;
}

/** What of its outline is late, and where there is room what comes next. */
function milestoneWords({ fields }: Project, today: string, withNext: boolean): (string | false)[] {
  const { late, next } = projectStanding(fields, today);
  return [
    late.length > 0 && message('paper_lateMilestones', late.map(({ milestone }) => milestone.name).join(', ')),
    withNext &&
      next !== null &&
      message(
        'project_next',
        next.milestone.name,
        wordsOfDay(next.milestone.current ?? today, { dateStyle: 'medium' }),
      ),
  ];
}

function projectItem(project: Project, today: string, milestones: readonly (string | false)[]): PaperItem {
  const { name, status, phase, due, cadence, purpose } = project.fields;
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
    isLate(project, today),
  );
}
