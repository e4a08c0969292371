import './fit.css';
import { useMemo, useState } from 'preact/hooks';
import { fitOf } from '../../utils/practice/project-fit.ts';
import { skillNames } from '../../utils/practice/skills.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { NotThere } from '../dashboard/NotThere.tsx';
import { openedSubject } from '../dashboard/place.ts';
import { useRecords } from '../practice/use-records.ts';
import { dayOf } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { AcceptGap } from './AcceptGap.tsx';
import { OpenWork } from './OpenWork.tsx';
import { FitResult } from './FitResult.tsx';
import { ProjectNeeds } from './ProjectNeeds.tsx';
import { StraightTalk } from './StraightTalk.tsx';
import { usePlannedWork } from './use-planned-work.ts';

/** Whether the project that the address names fits with what the team has promised: before one says yes. */
export function FitPage() {
  const { clientId, aboutId: projectId } = openedSubject.value ?? { clientId: '', aboutId: null };
  const projects = useRecords('project', 'timeline', clientId);
  const running = useRecords('project', 'status', 'running');
  const team = useRecords('teammate', 'name');
  const plannedRead = usePlannedWork();
  const problem = projects.problem ?? running.problem ?? team.problem ?? plannedRead.problem;
  if (problem !== null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
  const { planned } = plannedRead;
  if (projects.records === null || running.records === null || team.records === null || planned === null)
    return <Spinner label={message('ui_loading')} />;
  const project = projects.records.find(({ id }) => id === projectId);
  if (project === undefined) return <NotThere />;
  return (
    <Fit
      clientId={clientId}
      project={project}
      promised={[...running.records, ...planned.promised]}
      open={planned.open.filter(({ id }) => id !== project.id)}
      team={team.records}
    />
  );
}

function Fit({
  clientId,
  project,
  promised,
  open,
  team,
}: {
  clientId: string;
  project: Practice<'project'>;
  /** What the team has to do, begun or not. */
  promised: readonly Practice<'project'>[];
  /** What is planned, and nobody said yes to. */
  open: readonly Practice<'project'>[];
  team: readonly Practice<'teammate'>[];
}) {
  const [counted, setCounted] = useState<ReadonlySet<string>>(new Set());
  const today = dayOf(Date.now());
  const fit = useMemo(() => {
    const workers = team.map(({ fields }) => fields);
    return fitOf(project, workers, [...promised, ...open.filter(({ id }) => counted.has(id))], today);
  }, [project, promised, open, counted, team, today]);
  const known = useMemo(() => skillNames(team.flatMap(({ fields }) => Object.keys(fields.skills))), [team]);
  const { name } = project.fields;
  return (
    <article class="fit" aria-labelledby="fit-title">
      <header class="fit-head">
        <h1 id="fit-title">
          {message('capacity_fit')}: <bdi>{name}</bdi>
        </h1>
        <p class="fit-links">
          <a href={subjectAddress('project', clientId, project.id)}>{message('capacity_toProject')}</a>
          <a href="#workload">{message('capacity_workload')}</a>
          <a href="#team">{message('capacity_team')}</a>
        </p>
      </header>
      <ProjectNeeds project={project} known={known} />
      <FitResult fit={fit} />
      <OpenWork open={open} counted={counted} count={setCounted} />
      {fit.kind === 'gap' && (
        <>
          <StraightTalk clientId={clientId} project={name} fit={fit} />
          <AcceptGap clientId={clientId} project={project} fit={fit} />
        </>
      )}
    </article>
  );
}
