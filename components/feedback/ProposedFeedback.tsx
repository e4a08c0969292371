import { useId } from 'preact/hooks';
import type { Feedback } from '../../utils/state/work.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { message, number } from '../ui/message.ts';
import { useFewFirst } from '../ui/use-few-first.tsx';
import { useSought } from '../ui/use-sought.ts';
import { sortName } from '../work/feedback-sort.ts';
import { decideFeedback } from './walk.ts';

/** What was read in mails as feedback: each to be taken or dropped, or all dropped at once. */
export function ProposedFeedback({
  proposed,
  label,
  nameOf = null,
  few = Infinity,
}: {
  proposed: readonly Feedback[];
  label: string;
  /** Names the client of each, where they are of several. */
  nameOf?: ((clientId: string) => string) | null;
  /** So many are in sight at first. */
  few?: number;
}) {
  const { shown, more } = useFewFirst(proposed, few);
  return (
    <>
      <ul class="work-list" aria-label={label}>
        {shown.map((one) => (
          <ProposedItem
            key={one.id}
            feedback={one}
            clients={nameOf === null ? [] : Object.keys(one.fields.clientIds).map(nameOf)}
          />
        ))}
      </ul>
      {more}
      {proposed.length > 1 && (
        <Button
          variant="link"
          onClick={() =>
            void decideFeedback(
              proposed.map(({ id }) => id),
              'refused',
            )
          }
        >
          {message('feedback_dropAll', number(proposed.length))}
        </Button>
      )}
    </>
  );
}

function ProposedItem({ feedback, clients }: { feedback: Feedback; clients: readonly string[] }) {
  const words = useId();
  const item = useSought<HTMLLIElement>(feedback.id);
  const { sort, text, givenBy, at } = feedback.fields;
  const decide = (state: 'taken' | 'refused') => void decideFeedback([feedback.id], state);
  return (
    <li ref={item} tabIndex={-1} class="feedback-item">
      <div id={words} dir="auto">
        <Chip tone="accent">{message('promise_proposed')}</Chip> <Chip>{sortName(sort)}</Chip> <q>{text}</q>
        <small dir="auto">{[...clients, givenBy, dayInText(at)].filter(Boolean).join(' · ')}</small>
      </div>
      <div class="feedback-actions">
        <Button variant="small" aria-describedby={words} onClick={() => decide('taken')}>
          {message('promise_take')}
        </Button>
        <Button variant="small" aria-describedby={words} onClick={() => decide('refused')}>
          {message('promise_drop')}
        </Button>
      </div>
    </li>
  );
}
