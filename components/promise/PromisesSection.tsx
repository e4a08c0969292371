import './promise.css';
import { useEffect, useState } from 'preact/hooks';
import {
  type Asked,
  followPromises,
  type Promised,
  promises,
  promisesProblem,
  readPromises,
} from '../../utils/state/promises.ts';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { isReadingBroken } from '../../utils/state/reading-broken.ts';
import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { useFewFirst } from '../ui/use-few-first.tsx';
import { dropProposals } from './drop-proposals.ts';
import { PromiseForm, promiseKey } from './PromiseForm.tsx';
import { PromiseList } from './PromiseList.tsx';
import { QuestionList } from './QuestionList.tsx';
import { showSource } from './show-source.ts';

/** So many are in sight at first: proposals come before all others. */
const atFirst = 3;
const none: readonly never[] = [];

/** What is promised between us and a client, and what they asked. */
export function PromisesSection({
  clientId,
  people,
  show,
}: {
  clientId: string;
  /** Theirs: who asked is named where they are known. */
  people: ClientCard['people'];
  show: (goal: CareGoal) => void;
}) {
  useEffect(() => followPromises(clientId), [clientId]);
  const [isAdding, setAdding] = useState(false);
  const { kept } = useKeptFields(promiseKey(clientId, null), { what: '' });
  const shown = promises.value?.clientId === clientId ? promises.value : null;
  const problem = promisesProblem.value;
  const first = useFewFirst(shown?.promised ?? none, atFirst);
  const openSource = (source: Promised | Asked) => void showSource(clientId, source, show);
  const again = (
    <Button variant="small" onClick={() => void readPromises()}>
      {message('ui_tryAgain')}
    </Button>
  );
  if (shown === null) return problem && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>;
  const { promised, asked } = shown;
  const proposed = promised.filter(({ fields }) => fields.state === 'proposed').map(({ id }) => id);
  const dropAll = proposed.length > 1 ? () => void dropProposals(proposed, readPromises) : null;
  const links = (
    <div class="section-links">
      {first.more}
      <IconButton icon="add" label={message('promise_add')} onClick={() => setAdding(true)} />
    </div>
  );
  return (
    <>
      <Section title={message('promise_title')} action={links}>
        {isReadingBroken.value && <ProblemLine>{message('promise_unread')}</ProblemLine>}
        {promised.length > 0 && (
          <PromiseList
            clientId={clientId}
            promised={first.shown}
            label={message('promise_list')}
            openSource={openSource}
            dropAll={dropAll}
          />
        )}
        {dropAll !== null && (
          <Button variant="link" onClick={dropAll}>
            {message('promise_dropAllProposed', number(proposed.length))}
          </Button>
        )}
        {promised.length === 0 && !isAdding && !kept && <p class="quiet-text">{message('promise_none')}</p>}
        {(isAdding || kept) && (
          <PromiseForm clientId={clientId} commitmentId={null} said={null} close={() => setAdding(false)} />
        )}
      </Section>
      {asked.length > 0 && <QuestionList asked={asked} people={people} openSource={openSource} />}
    </>
  );
}
