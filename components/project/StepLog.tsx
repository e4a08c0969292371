import { useState } from 'preact/hooks';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { useComesSought, useSought } from '../ui/use-sought.ts';
import type { ProjectRecord, StepRecord } from './project-record.ts';
import { momentWords } from './moment-words.ts';
import { StepForm, stepKey } from './StepForm.tsx';
import { stepSortName } from './step-words.ts';

const shownFirst = 10;

/** The log of a project, the newest line first. Lines are added and never changed. */
export function StepLog({ project }: { project: ProjectRecord }) {
  const [isAdding, setAdding] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { kept } = useKeptFields(stepKey(project.id), { text: '' });
  const { records, problem } = useRecords('step', 'project', project.id);
  const isOpen = isAdding || kept;
  const steps = records ?? [];
  useComesSought(steps, () => setWhole(true));
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('project_addStep')}
    </Button>
  );
  return (
    <Section title={message('project_log')} action={!isOpen && add}>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {isOpen && <StepForm project={project} close={() => setAdding(false)} />}
      {records?.length === 0 && !isOpen && <p class="quiet-text">{message('project_noSteps')}</p>}
      <ol class="project-list" aria-label={message('project_log')}>
        {steps.slice(0, isWhole ? undefined : shownFirst).map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      {steps.length > shownFirst && !isWhole && (
        <Button variant="link" onClick={() => setWhole(true)}>
          {message('project_wholeLog', number(steps.length))}
        </Button>
      )}
    </Section>
  );
}

function Step({ step: { id, fields } }: { step: StepRecord }) {
  const { sort, text, by, at } = fields;
  const item = useSought<HTMLLIElement>(id);
  return (
    <li ref={item} tabIndex={-1}>
      <Chip tone={sort === 'challenge' ? 'soon' : 'plain'}>{stepSortName(sort)}</Chip>
      <p class="project-prose">
        <bdi>{text}</bdi>
      </p>
      <small>
        {by !== '' && (
          <>
            <bdi>{by}</bdi> ·{' '}
          </>
        )}
        <time dateTime={new Date(at).toISOString()}>{momentWords(at)}</time>
      </small>
    </li>
  );
}
