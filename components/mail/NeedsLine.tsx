import { needsInDraft } from '../../utils/practice/needs-in-draft.ts';
import type { Client } from '../../utils/records/client.ts';
import { isolated } from '../ui/isolated.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';

/** Which needs a draft speaks to; that it offers something where nobody has written down what they need. */
export function NeedsLine({ draft, needs }: { draft: string; needs: Client['needs'] }) {
  const { spokenTo, offersBlindly } = needsInDraft(draft, needs);
  if (offersBlindly) return <ProblemLine>{message('mail_offersBlindly')}</ProblemLine>;
  if (spokenTo.length === 0) return null;
  return (
    <ProblemLine tone="calm">
      {message('mail_speaksTo')} {spokenTo.map((id) => isolated(needs[id]?.text ?? '')).join(', ')}
    </ProblemLine>
  );
}
