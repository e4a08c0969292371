import { useState } from 'preact/hooks';
import { isTold } from '../../utils/practice/tellings.ts';
import { Editable } from '../client/Editable.tsx';
import { useRecords } from '../practice/use-records.ts';
import type { NamedProjects } from '../project/project-options.ts';
import { openMails } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { useSought } from '../ui/use-sought.ts';
import { type Concern, ConcernForm, concernKey } from './ConcernForm.tsx';
import { Tellings } from './Tellings.tsx';

/** What was raised with the client: what, to whom, when, with which options, and what came of it; the newest first. */
export function ConcernSection({ clientId, projects }: { clientId: string; projects: NamedProjects }) {
  const { records, problem } = useRecords('concern', 'timeline', clientId);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(concernKey(clientId, null), { what: '' });
  const isOpen = isAdding || kept;
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('concern_add')}
    </Button>
  );
  return (
    <Section title={message('concern_title')} action={!isOpen && add}>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {isOpen && <ConcernForm clientId={clientId} concern={null} projects={projects} close={() => setAdding(false)} />}
      {records?.length === 0 && !isOpen && <p class="quiet-text">{message('concern_none')}</p>}
      {records !== null && records.length > 0 && (
        <ul class="work-list" aria-label={message('concern_title')}>
          {records.map((concern) => (
            <ConcernItem key={concern.id} clientId={clientId} concern={concern} projects={projects} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ConcernItem({ clientId, concern, projects }: { clientId: string; concern: Concern; projects: NamedProjects }) {
  const { kept } = useKeptFields(concernKey(clientId, concern.id), { what: '' });
  const item = useSought<HTMLLIElement>(concern.id);
  const { what, options, outcome, state, projectId } = concern.fields;
  const isUntold = state === 'open' && !isTold(concern.fields);
  return (
    <li ref={item} tabIndex={-1}>
      <Editable
        label={message('concern_title')}
        empty=""
        kept={kept}
        shown={
          <>
            <Chip tone={isUntold ? 'late' : 'plain'}>
              {message(isUntold ? 'concern_untold' : state === 'open' ? 'concern_open' : 'concern_closed')}
            </Chip>{' '}
            <span>{what}</span>
            {[options, outcome].filter(Boolean).map((line) => (
              <small key={line} dir="auto">
                {line}
              </small>
            ))}
          </>
        }
        form={(close) => <ConcernForm clientId={clientId} concern={concern} projects={projects} close={close} />}
      />
      <Tellings clientId={clientId} concern={concern} />
      {state === 'open' && (
        <Button
          variant="link"
          onClick={() =>
            openMails(clientId, {
              templateId: 'concern',
              occasion: { projectId, about: { kind: 'concern', id: concern.id } },
            })
          }
        >
          {message(isUntold ? 'concern_write' : 'concern_writeAgain')}
        </Button>
      )}
    </li>
  );
}
