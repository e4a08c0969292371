import type { Brief } from '../../utils/messaging/calls/brief.ts';
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
    items: shown.map((project) => projectItem(project, today)),
    empty: message('paper_noProjects'),
  };
}

function projectItem({ fields }: Project, today: string): PaperItem {
  const { name, status, phase, due, cadence, purpose } = fields;
  const isLate = status === 'running' && due !== null && due < today;
  return paperItem(
    name,
    [
      message(statuses[status]),
      phase,
      due !== null && message('paper_due', wordsOfDay(due, { dateStyle: 'medium' })),
      cadence !== null && plural('client_everyDays', cadence.days),
      purpose,
    ],
    isLate,
  );
}
