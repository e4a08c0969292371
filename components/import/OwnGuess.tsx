import { useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { addOwnAddress } from '../../utils/state/import-reading.ts';
import { settings } from '../../utils/state/settings.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Row } from '../ui/Row.tsx';
import { Section } from '../ui/Section.tsx';

/** Addresses that are probably the person's own: mail from them is mail that went out. */
export function OwnGuess({ guessed, busy }: { guessed: readonly string[]; busy: boolean }) {
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const own = settings.value?.ownAddresses ?? [];
  const open = guessed.filter((address) => !own.includes(address.toLowerCase()));
  if (open.length === 0) return null;
  return (
    <Section title={message('import_ownGuess')}>
      <div class="card">
        <p class="quiet-text import-own-hint">{message('import_ownGuessHint')}</p>
        {problem && <ProblemLine tone="late">{problemText(problem)}</ProblemLine>}
        {open.map((address) => (
          <Row
            key={address}
            title={address}
            action={
              <Button
                variant="small"
                disabled={busy}
                aria-label={message('import_isMineLabel', address)}
                onClick={() => void addOwnAddress(address).then(setProblem)}
              >
                {message('import_isMine')}
              </Button>
            }
          />
        ))}
      </div>
    </Section>
  );
}
