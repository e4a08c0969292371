import './workload.css';
import { useMemo, useState } from 'preact/hooks';
import { skillKey, skillNames } from '../../utils/practice/skills.ts';
import { workload, type WeekOfWork } from '../../utils/practice/workload.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { amountText } from '../capacity/amounts.ts';
import { OpenWork } from '../fit/OpenWork.tsx';
import { usePlannedWork } from '../fit/use-planned-work.ts';
import { useRecords } from '../practice/use-records.ts';
import { dayOf } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Select } from '../ui/Select.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { useOnceIdle } from '../ui/use-once-idle.ts';
import { NotCounted } from './NotCounted.tsx';
import { WeekParts } from './WeekParts.tsx';
import { WeeksPlot } from './WeeksPlot.tsx';
import { WeeksTable } from './WeeksTable.tsx';

/** So many weeks are shown: half a year. */
const shownWeeks = 26;

/** What was promised, running or not begun, needs week by week against what the team has. */
export function WorkloadPage() {
  const projects = useRecords('project', 'status', 'running');
  const team = useRecords('teammate', 'name');
  const { planned, problem: plannedProblem } = usePlannedWork();
  const problem = projects.problem ?? team.problem ?? plannedProblem;
  const read =
    projects.records === null || team.records === null || planned === null
      ? null
      : { projects: [...projects.records, ...planned.promised], open: planned.open, team: team.records };
  return (
    <section class="workload" aria-labelledby="workload-title">
      <h1 id="workload-title">{message('capacity_workload')}</h1>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {read === null && problem === null && <Spinner label={message('ui_loading')} />}
      {read?.team.length === 0 && (
        <EmptyState title={message('capacity_noTeam')}>
          <p>{message('capacity_noTeamWhy')}</p>
          <a href="#team">{message('capacity_toTeam')}</a>
        </EmptyState>
      )}
      {read !== null && read.team.length > 0 && <Weeks {...read} />}
    </section>
  );
}

function Weeks({
  projects: promised,
  open,
  team,
}: {
  projects: readonly Practice<'project'>[];
  /** What is planned, and nobody said yes to. */
  open: readonly Practice<'project'>[];
  team: readonly Practice<'teammate'>[];
}) {
  const isRestDrawn = useOnceIdle();
  const [skill, setSkill] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [counted, setCounted] = useState<ReadonlySet<string>>(new Set());
  const projects = useMemo(() => [...promised, ...open.filter(({ id }) => counted.has(id))], [promised, open, counted]);
  const today = dayOf(Date.now());
  const skills = useMemo(
    () =>
      skillNames([
        ...team.flatMap(({ fields }) => Object.keys(fields.skills)),
        ...projects.flatMap(({ fields }) => Object.keys(fields.skills)),
      ]),
    [projects, team],
  );
  const { weeks, unknown } = useMemo(() => {
    const workers = team.map(({ fields }) => fields);
    return workload(projects, workers, today, shownWeeks, skill === '' ? null : skillKey(skill));
  }, [projects, team, today, skill]);
  const week = weeks.find(({ monday }) => monday === opened);
  return (
    <>
      <div class="workload-choice">
        <Select
          label={message('capacity_skill')}
          value={skill}
          options={[
            { value: '', label: message('capacity_allSkills') },
            ...skills.map((name) => ({ value: name, label: name })),
          ]}
          onSelect={setSkill}
        />
        <p class="workload-legend quiet-text">
          <span>
            <span class="workload-mark workload-mark-needed" aria-hidden="true" /> {message('capacity_needed')}
          </span>
          <span>
            <span class="workload-mark workload-mark-short" aria-hidden="true" /> {message('capacity_short')}
          </span>
          <span>
            <span class="workload-mark workload-mark-there" aria-hidden="true" /> {message('capacity_there')}
          </span>
        </p>
      </div>
      <p class="quiet-text">{scaleText(weeks)}</p>
      <WeeksPlot weeks={weeks} opened={opened} open={setOpened} />
      {week === undefined ? (
        <p class="quiet-text">{message(skill === '' ? 'capacity_plotHint' : 'capacity_skillHint')}</p>
      ) : (
        <WeekParts week={week} projects={projects} skills={skills} />
      )}
      {isRestDrawn && (
        <>
          <OpenWork open={open} counted={counted} count={setCounted} />
          <NotCounted unknown={unknown} projects={projects} />
          <WeeksTable weeks={weeks} />
        </>
      )}
    </>
  );
}

/** What the height of the bars stands for. */
function scaleText(weeks: readonly WeekOfWork[]): string {
  const most = Math.max(0, ...weeks.map(({ needed }) => needed));
  return message('capacity_scale', amountText(most));
}
