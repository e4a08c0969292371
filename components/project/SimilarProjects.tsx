import { useMemo, useState } from 'preact/hooks';
import { projectOutcome } from '../../utils/practice/project-outcome.ts';
import { similarProjects, type SimilarProject } from '../../utils/practice/similar-projects.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { useRecords } from '../practice/use-records.ts';
import { listFormat } from '../ui/formats.ts';
import { message, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { statusName } from '../work/project-status.ts';
import type { ProjectRecord } from './project-record.ts';
import { useClientName } from './use-client-name.ts';

const named = 5;

/** Earlier projects like this one, read when somebody asks for them: every project is compared. */
export function SimilarProjects({ project }: { project: ProjectRecord }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{message('project_similar')}</summary>
      {isOpen && <SimilarList project={project} />}
    </details>
  );
}

function SimilarList({ project }: { project: ProjectRecord }) {
  const { records, problem } = useRecords('project', 'all');
  const found = useMemo(() => alike(project, records ?? []), [project, records]);
  if (problem !== null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
  if (records === null) return <Spinner label={message('ui_loading')} />;
  if (found.length === 0) return <p class="quiet-text">{message('project_noSimilar')}</p>;
  return (
    <ol class="project-list" aria-label={message('project_similar')}>
      {found.map(({ similar, earlier }) => (
        <Similar key={earlier.id} similar={similar} earlier={earlier} />
      ))}
    </ol>
  );
}

function alike(
  project: ProjectRecord,
  all: readonly ProjectRecord[],
): { similar: SimilarProject; earlier: ProjectRecord }[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  return similarProjects(project, all, named).flatMap((similar) => {
    const earlier = byId.get(similar.id);
    return earlier === undefined ? [] : [{ similar, earlier }];
  });
}

/** An earlier project: why it is named, what came of it, what was learned. */
function Similar({ similar, earlier }: { similar: SimilarProject; earlier: ProjectRecord }) {
  const [clientId = ''] = Object.keys(earlier.fields.clientIds);
  const clientName = useClientName(clientId);
  const { records: steps } = useRecords('step', 'project', earlier.id);
  const lessons = (steps ?? []).filter(({ fields }) => fields.sort === 'lesson');
  return (
    <li>
      <a href={subjectAddress('project', clientId, earlier.id)}>
        <bdi>{earlier.fields.name}</bdi>
      </a>{' '}
      <small>
        <bdi>{clientName}</bdi>
        {clientName !== '' && ' · '}
        <bdi>{whyWords(similar)}</bdi>
      </small>
      <p>{outcomeWords(earlier)}</p>
      {lessons.map(({ id, fields }) => (
        <p key={id} class="project-prose project-lesson">
          <bdi>{message('project_learned', fields.text)}</bdi>
        </p>
      ))}
    </li>
  );
}

function whyWords({ isSameClient, skills, words }: SimilarProject): string {
  const list = listFormat();
  return [
    isSameClient && message('project_sameClient'),
    skills.length > 0 && message('project_sameSkills', list.format(skills)),
    words.length > 0 && message('project_sameWords', list.format(words)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function outcomeWords({ fields }: ProjectRecord): string {
  const { status, onTime, late, endedLateBy } = projectOutcome(fields);
  return [
    statusName(status),
    onTime + late > 0 && message('project_metDays', onTime, onTime + late),
    endedLateBy !== null && endedLateBy > 0 && plural('project_endedLate', endedLateBy),
  ]
    .filter(Boolean)
    .join(' · ');
}
