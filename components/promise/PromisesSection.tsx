import './promise.css';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import { openTab } from '../../utils/state/open-tab.ts';
import {
  type Asked,
  followPromises,
  type Promised,
  promises,
  promisesProblem,
  readPromises,
} from '../../utils/state/promises.ts';
import type { CareGoal } from '../care/goal.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, number } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { linkOf } from './PromiseActions.tsx';
import { PromiseForm, promiseKey } from './PromiseForm.tsx';
import { PromiseList } from './PromiseList.tsx';
import { QuestionList } from './QuestionList.tsx';

/** So many are in sight at first: proposals come before all others. */
const atFirst = 4;

/** What is promised between us and a client, and what they asked. */
export function PromisesSection({ clientId, show }: { clientId: string; show: (goal: CareGoal) => void }) {
  useEffect(() => followPromises(clientId), [clientId]);
  const [isAdding, setAdding] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { kept } = useKeptFields(promiseKey(clientId, null), { what: '' });
  const shown = promises.value?.clientId === clientId ? promises.value : null;
  const problem = promisesProblem.value;
  const openSource = (source: Promised | Asked) => void sourceOf(clientId, source, show);
  const again = (
    <Button variant="small" onClick={() => void readPromises()}>
      {message('ui_tryAgain')}
    </Button>
  );
  if (shown === null) return problem && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>;
  const { promised, asked } = shown;
  const isLong = promised.length > atFirst;
  const links = (
    <div class="section-links">
      {isLong && (
        <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? message('care_showFewer') : message('promise_showAll', number(promised.length))}
        </Button>
      )}
      <IconButton icon="add" label={message('promise_add')} onClick={() => setAdding(true)} />
    </div>
  );
  return (
    <>
      <Section title={message('promise_title')} action={links}>
        {promised.length > 0 && (
          <PromiseList
            clientId={clientId}
            promised={isOpen ? promised : promised.slice(0, atFirst)}
            openSource={openSource}
          />
        )}
        {promised.length === 0 && !isAdding && !kept && <p class="quiet-text">{message('promise_none')}</p>}
        {(isAdding || kept) && (
          <PromiseForm clientId={clientId} commitmentId={null} said={null} close={() => setAdding(false)} />
        )}
      </Section>
      {asked.length > 0 && (
        <Section title={message('question_title')}>
          <QuestionList asked={asked} openSource={openSource} />
        </Section>
      )}
    </>
  );
}

/** Shows where something was said: on the timeline, else at the address that it came from. */
async function sourceOf(
  clientId: string,
  { fields: { interactionId, provenance } }: Promised | Asked,
  show: (goal: CareGoal) => void,
): Promise<void> {
  const read = interactionId === null ? null : await call('interaction.read', { interactionId });
  const at = read?.ok ? read.value?.fields.at : undefined;
  const link = linkOf(provenance.link);
  if (interactionId !== null && at !== undefined) show({ clientId, entry: { id: interactionId, at }, record: null });
  else if (link !== null) await openTab(link);
}
