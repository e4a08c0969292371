import type { ClientCard } from '../../utils/messaging/shapes.ts';
import type { Asked } from '../../utils/state/promises.ts';
import { isolated } from '../ui/isolated.ts';
import { Button } from '../ui/Button.tsx';
import { dayInText } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { useFewFirst } from '../ui/use-few-first.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { useSought } from '../ui/use-sought.ts';
import { decideQuestion } from './decide-promise.ts';

/** So many are in sight at first. */
const atFirst = 2;

/** What the client asked and nobody answered yet, with its age. */
export function QuestionList({
  asked,
  people,
  openSource,
}: {
  asked: readonly Asked[];
  people: ClientCard['people'];
  openSource: (asked: Asked) => void;
}) {
  const { shown, more } = useFewFirst(asked, atFirst);
  const { list, stop, ...handlers } = useRowKeys(shown);
  return (
    <Section title={message('question_title')} action={more}>
      <ul class="card promises" ref={list} aria-label={message('question_title')} {...handlers}>
        {shown.map((one, at) => (
          <QuestionItem
            key={one.id}
            asked={one}
            words={askedWords(one, people)}
            isStop={at === stop}
            openSource={() => openSource(one)}
          />
        ))}
      </ul>
    </Section>
  );
}

/** When it was asked, and by whom where that is known: by name where it is one of their people. */
function askedWords({ fields: { askedAt, askedBy } }: Asked, people: ClientCard['people']): string {
  const day = dayInText(askedAt);
  if (askedBy === '') return message('question_askedOn', day);
  const name = people.find(({ fields }) => fields.emails[askedBy])?.fields.name;
  return message('question_asked', day, isolated(name || askedBy));
}

function QuestionItem({
  asked,
  words,
  isStop,
  openSource,
}: {
  asked: Asked;
  /** When and by whom it was asked. */
  words: string;
  isStop: boolean;
  openSource: () => void;
}) {
  const { id, fields } = asked;
  const row = useSought<HTMLLIElement>(id);
  const describedBy = `question-${id}`;
  return (
    <li ref={row} class="promise" tabIndex={isStop ? 0 : -1} aria-labelledby={describedBy}>
      <button type="button" id={describedBy} class="care-what" dir="auto" data-main onClick={openSource}>
        {fields.text}
      </button>
      <p class="promise-facts">{words}</p>
      <div class="promise-actions">
        <Button
          variant="small"
          aria-keyshortcuts="d"
          aria-describedby={describedBy}
          onClick={() => void decideQuestion(asked, 'answered')}
        >
          {message('question_answered')}
        </Button>
        <Button
          variant="small"
          aria-keyshortcuts="x"
          aria-describedby={describedBy}
          onClick={() => void decideQuestion(asked, 'dropped')}
        >
          {message('question_needsNoAnswer')}
        </Button>
      </div>
    </li>
  );
}
