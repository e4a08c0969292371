import { useEffect, useState } from 'preact/hooks';
import type { Proposal } from '../../utils/messaging/calls/look-alike.ts';
import { followProposalOf } from '../../utils/state/look-alikes.ts';
import { isolated } from '../ui/isolated.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { keepPairApart, mergePair } from './decide.ts';
import { reasonSentence } from './reason-text.ts';
import { nameOfSide } from './side-name.ts';

/** The surest pair among a client's people that look like one, in a line. */
export function LookAlikeLine({ clientId }: { clientId: string }) {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  useEffect(() => followProposalOf(clientId, setProposal), [clientId]);
  if (proposal === null) return null;
  const names = [proposal.kept, proposal.other].map(nameOfSide);
  // Most reasons name them.
  const isTold = proposal.reasons.some(({ seen }) => names.every((name) => seen.includes(name)));
  const actions = (
    <div class="section-links">
      <Button variant="small" onClick={() => void mergePair(proposal)}>
        {message('lookAlike_merge')}
      </Button>
      <Button variant="small" onClick={() => void keepPairApart(proposal)}>
        {message('lookAlike_apart')}
      </Button>
    </div>
  );
  return (
    <ProblemLine tone="calm" action={actions}>
      {!isTold && <b>{message('lookAlike_pair', ...names.map(isolated))}</b>} {reasonSentence(proposal)}
    </ProblemLine>
  );
}
