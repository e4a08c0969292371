import './team.css';
import { useState } from 'preact/hooks';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { TeammateForm, teammateKey } from './TeammateForm.tsx';
import { TeammateItem } from './TeammateItem.tsx';

/** Who does the work: what they can do, and when they have time. */
export function TeamPage() {
  const { records, problem } = useRecords('teammate', 'name');
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(teammateKey(null), { name: '' });
  const isOpen = isAdding || kept;
  return (
    <section class="team-page" aria-labelledby="team-title">
      <div class="team-head">
        <h1 id="team-title">{message('capacity_team')}</h1>
        {!isOpen && records !== null && (
          <Button variant="primary" onClick={() => setAdding(true)}>
            {message('capacity_addTeammate')}
          </Button>
        )}
      </div>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {records === null && problem === null && <Spinner label={message('ui_loading')} />}
      {isOpen && (
        <div class="card team-form">
          <TeammateForm teammate={null} close={() => setAdding(false)} />
        </div>
      )}
      {records?.length === 0 && !isOpen && (
        <EmptyState title={message('capacity_noTeam')}>
          <p>{message('capacity_noTeamWhy')}</p>
        </EmptyState>
      )}
      {records !== null && records.length > 0 && (
        <ul class="team-list card" aria-label={message('capacity_team')}>
          {records.map((teammate) => (
            <TeammateItem key={teammate.id} teammate={teammate} />
          ))}
        </ul>
      )}
    </section>
  );
}
