import { useId } from 'preact/hooks';
import type { Proposal } from '../../utils/messaging/calls/look-alike.ts';
import { isolated } from '../ui/isolated.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { keepPairApart, mergePair } from './decide.ts';
import { PairTable } from './PairTable.tsx';
import { reasonSentence } from './reason-text.ts';
import { nameOfSide } from './side-name.ts';

/** Two that look like one, why, and what to do about it. */
export function ProposalItem({ proposal, isStop }: { proposal: Proposal; isStop: boolean }) {
  const id = useId();
  const names = [proposal.kept, proposal.other].map((side) => isolated(nameOfSide(side)));
  return (
    <li class="card pair" tabIndex={isStop ? 0 : -1} aria-labelledby={`${id}-names`} aria-describedby={`${id}-reasons`}>
      <h2 id={`${id}-names`} class="visually-hidden">
        {message('lookAlike_pair', ...names)}
      </h2>
      <p id={`${id}-reasons`} dir="auto">
        {reasonSentence(proposal)}
      </p>
      <PairTable proposal={proposal} />
      <div class="pair-actions">
        <Button
          variant="small"
          aria-keyshortcuts="m"
          aria-describedby={`${id}-names`}
          onClick={() => void mergePair(proposal)}
        >
          {message('lookAlike_merge')}
        </Button>
        <Button
          variant="small"
          aria-keyshortcuts="a"
          aria-describedby={`${id}-names`}
          onClick={() => void keepPairApart(proposal)}
        >
          {message('lookAlike_apart')}
        </Button>
      </div>
    </li>
  );
}
