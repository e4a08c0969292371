import './projects.css';
import { useMemo, useState } from 'preact/hooks';
import { projectsShown } from '../../utils/state/shown-pages.ts';
import { groupOf, useShown } from '../practice/use-shown.ts';
import { dayOf } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Select } from '../ui/Select.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { TextField } from '../ui/TextField.tsx';
import { statusChoices } from '../work/project-status.ts';
import { foundRows, projectRows } from './project-rows.ts';
import { ProjectsGrid } from './ProjectsGrid.tsx';
import { timeWindow } from '../../utils/practice/time-window.ts';

/** All projects of a status on one timeline, by the next date that each has to keep. */
export function ProjectsPage() {
  const choices = statusChoices();
  const [status, setStatus] = useState(choices[1]?.value ?? 'running');
  const [text, setText] = useState('');
  const { shown, problem } = useShown(projectsShown(status), 'project');
  const { count } = groupOf(shown, status, 'project');
  const all = useMemo(
    () => projectRows(groupOf(shown, status, 'project').records, shown?.names ?? new Map()),
    [shown, status],
  );
  const rows = useMemo(() => foundRows(all, text), [all, text]);
  const today = dayOf(Date.now());
  const window = useMemo(() => timeWindow(today), [today]);
  return (
    <section class="projects-page" aria-labelledby="projects-title">
      <div class="projects-title">
        <h1 id="projects-title">
          {message('capacity_projects')} {count > 0 && <small>{number(count)}</small>}
        </h1>
        <div class="projects-filters" role="search" aria-label={message('capacity_findProject')}>
          <TextField
            label={message('capacity_findProject')}
            labelHidden
            placeholder={message('capacity_findProject')}
            type="search"
            value={text}
            onText={setText}
          />
          <Select label={message('work_status')} labelHidden value={status} options={choices} onSelect={setStatus} />
        </div>
      </div>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {shown === null && problem === null && <Spinner label={message('ui_loading')} />}
      {shown !== null && count === 0 && (
        <EmptyState title={message('capacity_noProjects')}>
          <p>{message('capacity_noProjectsWhy')}</p>
        </EmptyState>
      )}
      <p class="visually-hidden" role="status">
        {text.trim() !== '' && plural('capacity_projectsFound', rows.length)}
      </p>
      {all.length > 0 && rows.length === 0 && <EmptyState title={message('dashboard_noneFound', text.trim())} />}
      {rows.length > 0 && <ProjectsGrid rows={rows} count={text.trim() === '' ? count : rows.length} window={window} />}
    </section>
  );
}
