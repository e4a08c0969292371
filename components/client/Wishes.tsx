import type { Client } from '../../utils/records/client.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { StatementList } from './StatementList.tsx';
import { useUnfolding } from './use-unfolding.ts';

/** What a client wants: the first goal in sight, the others and the needs a press away. */
export function Wishes({ clientId, fields }: { clientId: string; fields: Client }) {
  const goals = useUnfolding(clientId, 'goals', fields.goals);
  const needs = useUnfolding(clientId, 'needs', fields.needs);
  const shownGoals = goals.open ? goals.listed : goals.listed.slice(0, 1);
  const addNeed = (
    <Button variant="link" onClick={needs.add}>
      {message('client_addNeed')}
    </Button>
  );
  const links = (
    <div class="section-links">
      {goals.listed.length > 1 && (
        <Button variant="link" aria-expanded={goals.open} onClick={goals.toggle}>
          {plural('client_goalCount', goals.listed.length)}
        </Button>
      )}
      {goals.listed.length === 0 && goals.adding === null && (
        <Button variant="link" onClick={goals.add}>
          {message('client_addGoal')}
        </Button>
      )}
      {needs.listed.length === 0 ? (
        !needs.open && addNeed
      ) : (
        <Button variant="link" aria-expanded={needs.open} onClick={needs.toggle}>
          {plural('client_needCount', needs.listed.length)}
        </Button>
      )}
      {goals.listed.length > 0 && goals.adding === null && (
        <IconButton icon="add" label={message('client_addGoal')} onClick={goals.add} />
      )}
    </div>
  );
  return (
    <>
      <Section title={message(goals.listed.length === 1 ? 'client_goal' : 'client_goals')} action={links}>
        <StatementList unfolding={goals} statements={shownGoals} />
      </Section>
      {needs.open && (
        <Section title={message('client_needs')} action={needs.adding === null && addNeed}>
          <StatementList unfolding={needs} statements={needs.listed} />
        </Section>
      )}
    </>
  );
}
