import { useState } from 'preact/hooks';
import { clientList, clientListProblem, readClientList } from '../../utils/state/client-list.ts';
import { statusOptions } from '../client/choices.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { TextField } from '../ui/TextField.tsx';
import { clientAddress } from './opened-client.ts';

type ClientRow = NonNullable<typeof clientList.value>[number];

/** Every client by name, found by a part of the name, the domain or the industry. */
export function ClientList({ opened }: { opened: string | null }) {
  const [sought, setSought] = useState('');
  const all = clientList.value;
  const found = (all ?? []).filter((client) => mentions(client, sought));
  return (
    <section class="client-list" aria-labelledby="clients-title">
      <div class="client-list-head">
        <h1 id="clients-title">
          {message('dashboard_clients')} {all !== null && all.length > 0 && <small>{number(all.length)}</small>}
        </h1>
        {all !== null && all.length > 0 && (
          <TextField
            label={message('dashboard_find')}
            labelHidden
            placeholder={message('dashboard_find')}
            type="search"
            value={sought}
            onText={setSought}
          />
        )}
      </div>
      {clientListProblem.value && <ListProblem />}
      {all === null && !clientListProblem.value && <Spinner label={message('ui_loading')} />}
      {all?.length === 0 && (
        <EmptyState title={message('dashboard_empty')}>
          <p>{message('dashboard_emptyWhy')}</p>
        </EmptyState>
      )}
      {all !== null && all.length > 0 && found.length === 0 && (
        <p class="quiet-text" role="status">
          {message('dashboard_noneFound', sought)}
        </p>
      )}
      {found.length > 0 && (
        <ul class="card" aria-labelledby="clients-title">
          {found.map((client) => (
            <ClientItem key={client.id} client={client} opened={client.id === opened} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ClientItem({ client, opened }: { client: ClientRow; opened: boolean }) {
  const { name, domains, industry, status } = client.fields;
  const about = [industry, ...Object.keys(domains)].filter(Boolean).join(' · ');
  return (
    <li>
      <a class="client-item" href={clientAddress(client.id)} aria-current={opened ? 'true' : undefined}>
        <Avatar name={name} small />
        <span class="client-item-text">
          <b class="ellipsis" dir="auto">
            {name}
          </b>
          <span class="quiet-text ellipsis" dir="auto">
            {about}
          </span>
        </span>
        <Chip tone={status === 'active' ? 'accent' : 'plain'}>
          {statusOptions().find(({ value }) => value === status)?.label}
        </Chip>
      </a>
    </li>
  );
}

function ListProblem() {
  const problem = clientListProblem.value;
  const again = (
    <Button variant="small" onClick={() => void readClientList()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return problem && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>;
}

function mentions({ fields }: ClientRow, sought: string): boolean {
  const words = [fields.name, fields.industry, ...Object.keys(fields.domains)].join(' ').toLocaleLowerCase();
  return words.includes(sought.trim().toLocaleLowerCase());
}
