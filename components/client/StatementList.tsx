import type { Statement } from '../../utils/records/client.ts';
import { isolated } from '../ui/isolated.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Editable } from './Editable.tsx';
import { saveClient } from './save-client.ts';
import { StatementForm } from './StatementForm.tsx';
import { statementKey, type Unfolding } from './use-unfolding.ts';

/** Some of the goals or needs, each with where it was said and whether it was confirmed, and the form for a new one. */
export function StatementList({
  unfolding: { clientId, kind, open, adding, stopAdding },
  statements,
}: {
  unfolding: Unfolding;
  statements: Unfolding['listed'];
}) {
  const label = message(kind === 'goals' ? 'client_goal' : 'client_need');
  const save = (id: string, statement: Statement | null) => saveClient(clientId, { [kind]: { [id]: statement } });
  return (
    <>
      {statements.length > 0 && (
        <ul class={open ? 'statements' : 'statements statements-folded'}>
          {statements.map(([id, statement]) => (
            <li key={id} class="statement">
              <EditableStatement
                label={label}
                keptKey={statementKey(clientId, kind, id)}
                statement={statement}
                save={(edited) => save(id, edited)}
              />
            </li>
          ))}
        </ul>
      )}
      {adding !== null && (
        <StatementForm
          keptKey={statementKey(clientId, kind, null)}
          label={label}
          statement={null}
          save={(statement) => save(adding, statement)}
          close={stopAdding}
        />
      )}
    </>
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
    statement.confirmedOn === null
      ? message('client_notConfirmed')
      : message('client_confirmedOn', wordsOfDay(statement.confirmedOn)),
    statement.quote && isolated(`“${statement.quote}”`),
    statement.source && isolated(statement.source),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Editable
      label={label}
      empty=""
      kept={kept}
      shown={
        <>
          <span class="statement-text">{statement.text}</span>
          <small title={reason}>{reason}</small>
        </>
      }
      form={(close) => (
        <StatementForm keptKey={keptKey} label={label} statement={statement} save={save} close={close} />
      )}
    />
  );
}
