import { type Proposal, readProposals } from '../../utils/state/proposals.ts';
import { dropProposals } from '../promise/drop-proposals.ts';
import { Button } from '../ui/Button.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { message, number } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { byFilesRead } from './groups.ts';

/** What was proposed by imports, to be dropped at once. Nothing where no import proposed several things. */
export function FilesRead({ proposals }: { proposals: readonly Proposal[] }) {
  const groups = byFilesRead(proposals).filter(({ ids }) => ids.length > 1);
  if (groups.length === 0) return null;
  return (
    <Section title={message('proposal_fromFiles')}>
      <ul class="card proposal-files" aria-label={message('proposal_fromFiles')}>
        {groups.map(({ day, ids }) => {
          const words = wordsOfDay(day, { dateStyle: 'long' });
          const count = number(ids.length);
          return (
            <li key={day}>
              <span>{message('proposal_filesRead', count, words)}</span>
              <Button
                variant="small"
                aria-label={message('proposal_dropAllOfFiles', count, words)}
                onClick={() => void dropProposals(ids, readProposals)}
              >
                {message('proposal_dropAll', count)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
