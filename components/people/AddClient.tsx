import { useEffect, useState } from 'preact/hooks';
import { proposedClientName } from '../../utils/identity/client-name.ts';
import { domainProblem } from '../../utils/identity/client-domain.ts';
import { organisationDomain } from '../../utils/identity/registrable-domain.ts';
import { call } from '../../utils/messaging/client.ts';
import type { Output } from '../../utils/messaging/contract.ts';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import { logProblem } from '../../utils/platform/log.ts';
import { settings } from '../../utils/state/settings.ts';
import { closePanel } from '../sidebar/panel.ts';
import { PanelHead } from '../sidebar/PanelHead.tsx';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { AddClientForm } from './AddClientForm.tsx';
import { addPerson } from './add.ts';

type Known = Output<'domain.known'>;

/** Makes a client of someone new, or adds them to the client whose domain they write from. */
export function AddClient({ person, others }: { person: PersonOnScreen; others: readonly PersonOnScreen[] }) {
  const [proposal, setProposal] = useState<{ domain: string | null; known: Known } | 'gone' | null>(null);
  useEffect(() => {
    let wanted = true;
    void propose(person.email).then(
      (found) => wanted && setProposal(found),
      (problem: unknown) => {
        logProblem('loading the list of domains', problem);
        if (wanted) setProposal('gone');
      },
    );
    return () => {
      wanted = false;
    };
  }, [person.email]);
  return (
    <>
      <PanelHead title={message('people_addClientTitle')} onBack={closePanel} />
      <main class="main">
        {proposal === null ? (
          <Spinner label={message('ui_loading')} />
        ) : proposal === 'gone' ? (
          <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
        ) : (
          <>
            {proposal.known.clients.map((client) => (
              <ProblemLine
                key={client.id}
                tone="calm"
                action={
                  <Button variant="small" onClick={() => void addPerson(person, client.id, client.fields.name)}>
                    {message('people_addTo', client.fields.name)}
                  </Button>
                }
              >
                {message('people_domainIsOf', proposal.domain ?? '', client.fields.name)}
              </ProblemLine>
            ))}
            <AddClientForm
              person={person}
              others={others}
              domain={proposal.known.clients.length > 0 ? null : proposal.domain}
              knownPeople={proposal.known.people}
              name={proposedClientName(proposal.domain, person)}
            />
          </>
        )}
      </main>
    </>
  );
}

async function propose(email: string | null): Promise<{ domain: string | null; known: Known }> {
  const found = email === null ? null : await organisationDomain(email);
  const own = settings.peek()?.ownAddresses ?? [];
  const domain = found !== null && domainProblem(found, own) === null ? found : null;
  const known = domain === null ? null : await call('domain.known', { domain });
  return { domain, known: known?.ok ? known.value : { people: [], clients: [] } };
}
