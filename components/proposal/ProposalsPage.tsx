import '../care/care.css';
import '../promise/promise.css';
import { useEffect, useState } from 'preact/hooks';
import {
  followProposals,
  type Proposal,
  proposals,
  proposalsProblem,
  readProposals,
} from '../../utils/state/proposals.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { FilesRead } from './FilesRead.tsx';
import { byClient } from './groups.ts';
import { ProposalGroup } from './ProposalGroup.tsx';
import { useFocusInGroups } from './use-focus-in-groups.ts';

/** So many clients are in sight at first, and so many more with each press. */
const step = 20;

/** What is proposed with any client, the newest first, by client. */
export function ProposalsPage() {
  useEffect(followProposals, []);
  const shown = proposals.value;
  const problem = proposalsProblem.value;
  const again = (
    <Button variant="small" onClick={() => void readProposals()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return (
    <div class="care-page">
      <h1 tabIndex={-1}>{message('proposal_title')}</h1>
      {problem !== null && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>}
      {shown === null && problem === null && <Spinner label={message('ui_loading')} />}
      {shown?.total === 0 && (
        <EmptyState title={message('proposal_none')}>
          <p>{message('proposal_noneWhy')}</p>
        </EmptyState>
      )}
      {shown !== null && shown.total > 0 && (
        <>
          <p>
            {plural('proposal_count', shown.total)} {message('proposal_why')}
          </p>
          {shown.total > shown.proposals.length && (
            <p class="quiet-text">{message('proposal_newest', number(shown.proposals.length), number(shown.total))}</p>
          )}
          <FilesRead proposals={shown.proposals} />
        </>
      )}
      {shown !== null && <Groups proposals={shown.proposals} />}
    </div>
  );
}

function Groups({ proposals: all }: { proposals: readonly Proposal[] }) {
  const [most, setMost] = useState(step);
  const groups = byClient(all);
  const list = useFocusInGroups(all);
  return (
    <div class="proposal-groups" ref={list.ref} onFocusIn={list.onFocusIn}>
      {groups.slice(0, most).map((group) => (
        <ProposalGroup key={group.clientId} group={group} />
      ))}
      {groups.length > most && (
        <Button onClick={() => setMost(most + step)}>{plural('proposal_moreClients', groups.length - most)}</Button>
      )}
    </div>
  );
}
