import { skillKey } from '../../utils/practice/skills.ts';
import type { WeekOfWork, WeekPart } from '../../utils/practice/workload.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { countText } from '../capacity/amounts.ts';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { weekSummary } from './week-words.ts';

/** So many are shown: more nobody looks through. */
const most = 100;

/** What a week is made of: how many days of which skill each project needs, the greatest first. */
export function WeekParts({
  week,
  projects,
  skills,
}: {
  week: WeekOfWork;
  projects: readonly Practice<'project'>[];
  skills: readonly string[];
}) {
  const parts = week.parts.toSorted((one, other) => other.days - one.days);
  const byId = new Map(projects.map((project) => [project.id, project]));
  return (
    <div class="week-parts" role="status">
      <Section title={weekSummary(week)}>
        {parts.length === 0 && <p class="quiet-text">{message('capacity_nothingNeeded')}</p>}
        <ul class="card">
          {parts.slice(0, most).map((part) => (
            <PartItem
              key={`${part.projectId} ${part.skill}`}
              part={part}
              project={byId.get(part.projectId)}
              skill={skills.find((name) => skillKey(name) === part.skill) ?? part.skill}
            />
          ))}
        </ul>
        {parts.length > most && <p class="quiet-text">{plural('capacity_others', parts.length - most)}</p>}
      </Section>
    </div>
  );
}

function PartItem({
  part,
  project,
  skill,
}: {
  part: WeekPart;
  project: Practice<'project'> | undefined;
  skill: string;
}) {
  const [clientId] = Object.keys(project?.fields.clientIds ?? {});
  if (project === undefined || clientId === undefined) return null;
  return (
    <li class="row">
      <a class="row-text row-title" href={subjectAddress('project', clientId, part.projectId)}>
        <bdi>{project.fields.name}</bdi>
      </a>
      <span>
        {countText('capacity_days', part.days)} · <bdi>{skill}</bdi>
      </span>
    </li>
  );
}
