import { useState } from 'preact/hooks';
import { readProposals } from '../../utils/state/proposals.ts';
import { clientAddress } from '../dashboard/place.ts';
import { showBeside } from '../dashboard/show-beside.ts';
import { dropProposals } from '../promise/drop-proposals.ts';
import { PromiseList } from '../promise/PromiseList.tsx';
import { showSource } from '../promise/show-source.ts';
import { isolated } from '../ui/isolated.ts';
import { Button } from '../ui/Button.tsx';
import { message, number } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import type { ClientGroup } from './groups.ts';

/** So many of a client are in sight at first. */
const atFirst = 3;

/** What is proposed with one client: each to be decided on, or all dropped at once. */
export function ProposalGroup({ group: { clientId, clientName, promised } }: { group: ClientGroup }) {
  const [isOpen, setOpen] = useState(false);
  const count = number(promised.length);
  const dropAll = () =>
    void dropProposals(
      promised.map(({ id }) => id),
      readProposals,
    );
  const title = (
    <>
      <a href={clientAddress(clientId, null, 'proposals')} dir="auto">
        {clientName}
      </a>{' '}
      · {count}
    </>
  );
  const links = (
    <div class="section-links">
      {promised.length > atFirst && (
        <Button
          variant="link"
          aria-expanded={isOpen}
          aria-label={message(isOpen ? 'proposal_showFewerWith' : 'proposal_showAllWith', count, isolated(clientName))}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? message('care_showFewer') : message('promise_showAll', count)}
        </Button>
      )}
      {promised.length > 1 && (
        <Button
          variant="link"
          aria-label={message('proposal_dropAllWith', count, isolated(clientName))}
          onClick={dropAll}
        >
          {message('proposal_dropAll', count)}
        </Button>
      )}
    </div>
  );
  return (
    <Section title={title} action={links}>
      <PromiseList
        label={message('proposal_with', isolated(clientName))}
        clientId={clientId}
        promised={isOpen ? promised : promised.slice(0, atFirst)}
        openSource={(source) => void showSource(clientId, source, showBeside('proposals'))}
        dropAll={dropAll}
      />
    </Section>
  );
}
