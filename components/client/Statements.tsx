import { useState } from 'preact/hooks';
import { newId } from '../../utils/platform/ids.ts';
import type { Statement } from '../../utils/records/client.ts';
import { Button } from '../ui/Button.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Editable } from './Editable.tsx';
import { saveClient } from './save-client.ts';
import { StatementForm } from './StatementForm.tsx';

const shownAtFirst = { goals: 2, needs: 1 };

/** The goals or the needs of a client, each with where it was said and whether it was confirmed. */
export function Statements({
  clientId,
  kind,
  statements,
}: {
  clientId: string;
  kind: 'goals' | 'needs';
  statements: Record<string, Statement>;
}) {
  const [all, setAll] = useState(false);
  const [newStatement, setNewStatement] = useState<string | null>(null);
  const label = message(kind === 'goals' ? 'client_goal' : 'client_need');
  const addKey = `edit:${clientId}:${kind}:new`;
  const { kept } = useKeptFields(addKey, { text: '' });
  const adding = newStatement ?? (kept ? newId() : null);
  const listed = Object.entries(statements).toSorted(([, a], [, b]) => a.addedAt - b.addedAt);
  const shown = all ? listed : listed.slice(0, shownAtFirst[kind]);
  const save = (id: string, statement: Statement | null) => saveClient(clientId, { [kind]: { [id]: statement } });
  return (
    <Section
      title={message(kind === 'goals' ? 'client_goals' : 'client_needs')}
      action={
        adding === null && (
          <Button variant="link" onClick={() => setNewStatement(newId())}>
            {message(kind === 'goals' ? 'client_addGoal' : 'client_addNeed')}
          </Button>
        )
      }
    >
      {listed.length > 0 && (
        <ul class="statements">
          {shown.map(([id, statement]) => (
            <li key={id} class="statement">
              <EditableStatement
                label={label}
                keptKey={`edit:${clientId}:${kind}:${id}`}
                statement={statement}
                save={(edited) => save(id, edited)}
              />
            </li>
          ))}
        </ul>
      )}
      {shown.length < listed.length && (
        <Button variant="link" onClick={() => setAll(true)}>
          {plural('client_more', listed.length - shown.length)}
        </Button>
      )}
      {adding !== null && (
        <StatementForm
          keptKey={addKey}
          label={label}
          statement={null}
          save={(statement) => save(adding, statement)}
          close={() => setNewStatement(null)}
        />
      )}
    </Section>
  );
}

function EditableStatement({
  keptKey,
  label,
  statement,
  save,
}: {
  keptKey: string;
  label: string;
  statement: Statement;
  save: (statement: Statement | null) => Promise<boolean>;
}) {
  const { kept } = useKeptFields(keptKey, { text: '' });
  const reason = [
    statement.confirmedOn && message('client_confirmedOn', wordsOfDay(statement.confirmedOn)),
    statement.quote && `“${statement.quote}”`,
    statement.source,
  ].filter(Boolean);
  return (
    <Editable
      label={label}
      empty=""
      kept={kept}
      shown={
        <>
          {statement.text}
          <small dir="auto">{reason.length > 0 ? reason.join(' · ') : message('client_notConfirmed')}</small>
        </>
      }
      form={(close) => (
        <StatementForm keptKey={keptKey} label={label} statement={statement} save={save} close={close} />
      )}
    />
  );
}
