import { useState } from 'preact/hooks';
import { outlineChanges, type Outlined } from '../../utils/practice/outline-changes.ts';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayOf } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { changeWords } from './change-words.ts';
import type { OutlineRecord, ProjectRecord } from './project-record.ts';
import { dayWords } from './step-words.ts';
import { VersionForm, versionKey } from './VersionForm.tsx';

/** The versions of the outline, the newest first: what was agreed when, why, and what changed since. */
export function Versions({ project }: { project: ProjectRecord }) {
  const { records, problem } = useRecords('outline', 'project', project.id);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(versionKey(project.id), { why: '' });
  const isOpen = isAdding || kept;
  const [newest] = records ?? [];
  const isChanged = newest !== undefined && outlineChanges(newest.fields, project.fields).length > 0;
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('project_setVersion')}
    </Button>
  );
  return (
    <Section title={message('project_versions')} action={records !== null && !isOpen && add}>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {isOpen && records !== null && (
        <VersionForm
          project={project}
          version={(newest?.fields.version ?? 0) + 1}
          isChanged={isChanged}
          close={() => setAdding(false)}
        />
      )}
      {newest === undefined && !isOpen && <p class="quiet-text">{message('project_noVersion')}</p>}
      {newest !== undefined && (
        <Changes
          title={message('project_sinceVersion', newest.fields.version)}
          before={newest.fields}
          after={project.fields}
        />
      )}
      <ol class="project-list" aria-label={message('project_versions')}>
        {(records ?? []).map((outline, index) => (
          <Version key={outline.id} outline={outline} before={records?.[index + 1]} />
        ))}
      </ol>
    </Section>
  );
}

function Version({ outline, before }: { outline: OutlineRecord; before: OutlineRecord | undefined }) {
  const { version, why, agreedOn, at } = outline.fields;
  return (
    <li>
      <b>{message('project_version', version)}</b>{' '}
      <Chip tone={agreedOn === null ? 'plain' : 'accent'}>
        {agreedOn === null ? message('project_notAgreed') : message('project_agreedOn', dayWords(agreedOn))}
      </Chip>{' '}
      <small>{message('project_setDownOn', dayWords(dayOf(at)))}</small>
      {why !== '' && (
        <p class="project-prose">
          <bdi>{why}</bdi>
        </p>
      )}
      {before !== undefined && (
        <Changes
          title={message('project_againstVersion', before.fields.version)}
          before={before.fields}
          after={outline.fields}
        />
      )}
    </li>
  );
}

/** What changed from one outline to another. */
function Changes({ title, before, after }: { title: string; before: Outlined; after: Outlined }) {
  const changes = outlineChanges(before, after);
  if (changes.length === 0) return <p class="quiet-text">{message('project_nothingChanged', title)}</p>;
  return (
    <div class="project-changes">
      <h3>{title}</h3>
      <ul aria-label={title}>
        {changes.map((change, index) => (
          <li key={index}>
            <bdi>{changeWords(change)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
