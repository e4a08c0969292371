import './look-alike.css';
import { useEffect } from 'preact/hooks';
import type { Proposal } from '../../utils/messaging/calls/look-alike.ts';
import {
  decisions,
  followLookAlikes,
  lookAlikes,
  lookAlikesProblem,
  readLookAlikes,
} from '../../utils/state/look-alikes.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { Decisions } from './Decisions.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import { usePairKeys } from './use-pair-keys.ts';

/** People and clients that look like one: what is proposed, and what was decided earlier. */
export function LookAlikePage() {
  useEffect(followLookAlikes, []);
  const shown = lookAlikes.value;
  const problem = lookAlikesProblem.value;
  const again = (
    <Button variant="small" onClick={() => void readLookAlikes()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return (
    <section class="look-alikes" aria-labelledby="look-alikes-title">
      <h1 id="look-alikes-title">{message('lookAlike_title')}</h1>
      {problem && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>}
      {shown === null && problem === null && <Spinner label={message('ui_loading')} />}
      {shown?.proposals.length === 0 && (
        <EmptyState title={message('lookAlike_empty')}>
          <p>{message('lookAlike_emptyWhy')}</p>
        </EmptyState>
      )}
      {shown !== null && shown.proposals.length > 0 && (
        <>
          <p class="quiet-text">{message('lookAlike_why')}</p>
          <Proposals proposals={shown.proposals} />
          {shown.total > shown.proposals.length && (
            <p class="quiet-text">{message('lookAlike_more', number(shown.proposals.length), number(shown.total))}</p>
          )}
        </>
      )}
      <Decisions decisions={decisions.value} />
    </section>
  );
}

function Proposals({ proposals }: { proposals: readonly Proposal[] }) {
  const { list, stop, ...handlers } = usePairKeys(proposals);
  return (
    <>
      <p class="quiet-text" id="look-alikes-keys">
        {message('lookAlike_keys')}
      </p>
      <ul
        class="pairs"
        ref={list}
        aria-label={message('lookAlike_proposals')}
        aria-describedby="look-alikes-keys"
        {...handlers}
      >
        {proposals.map((proposal, at) => (
          <ProposalItem key={`${proposal.kept.id} ${proposal.other.id}`} proposal={proposal} isStop={at === stop} />
        ))}
      </ul>
    </>
  );
}
