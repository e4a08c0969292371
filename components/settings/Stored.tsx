import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { SyncProblem } from '../../utils/settings/settings.ts';
import { readStoreState, storeState, syncOf } from '../../utils/state/sync.ts';
import { message, number, plural, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';

const tooLarge: Record<SyncProblem['what'], MessageKey> = {
  settings: 'options_syncSettingsTooLarge',
  templates: 'options_syncTemplatesTooLarge',
  roster: 'options_syncRosterTooLarge',
};

/** What does not reach the other browsers, each reason once. */
function syncTexts(problems: readonly SyncProblem[]): MessageKey[] {
  const texts = problems.map(({ what, state }) =>
    state === 'unavailable' ? 'options_syncUnavailable' : tooLarge[what],
  );
  return [...new Set(texts)];
}

/** What is stored, in numbers; what could not be read or does not fit is said. */
export function Stored() {
  const [problem, setProblem] = useState<CallProblem | null>(null);
  useEffect(() => void readStoreState().then(setProblem), []);
  const stored = storeState.value;
  const sync = syncOf.value;
  return (
    <Section title={message('options_stored')}>
      <div class="card options-card">
        {stored && (
          <dl class="options-counts">
            <dt>{message('options_storedClients')}</dt>
            <dd>{number(stored.clients)}</dd>
            <dt>{message('options_storedInteractions')}</dt>
            <dd>{number(stored.interactions)}</dd>
          </dl>
        )}
        {problem && <ProblemLine>{problemText(problem)}</ProblemLine>}
        {stored && stored.quarantined > 0 && (
          <ProblemLine>{plural('options_quarantined', stored.quarantined)}</ProblemLine>
        )}
        {stored && stored.newer > 0 && <ProblemLine>{plural('options_newer', stored.newer)}</ProblemLine>}
        {sync && syncTexts(sync).map((text) => <ProblemLine key={text}>{message(text)}</ProblemLine>)}
        {sync?.length === 0 && <p class="quiet-text">{message('options_syncFits')}</p>}
        <p class="quiet-text">{message('options_storedHere')}</p>
      </div>
    </Section>
  );
}
