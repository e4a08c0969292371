import './feedback.css';
import '../work/work.css';
import { useMemo } from 'preact/hooks';
import { clientRows } from '../../utils/state/client-rows.ts';
import { useDetails } from '../practice/use-details.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { useOnceIdle } from '../ui/use-once-idle.ts';
import { feedbackFilter, isAbout, isOfSort } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { FeedbackCards } from './FeedbackCards.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { ProposedFeedback } from './ProposedFeedback.tsx';
import { ScoresSection } from './ScoresSection.tsx';
import { ThemesSection } from './ThemesSection.tsx';
import { useFeedback, type AllFeedback } from './use-feedback.ts';

/** So many proposals are shown: the others come up as these are decided on. */
const mostProposed = 20;

/** What clients say of the work: each word, the themes, and the scores over time. */
export function FeedbackPage() {
  const { all, problem } = useFeedback();
  return (
    <div class="feedback-page">
      <h1 tabIndex={-1}>{message('feedback_title')}</h1>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      {all === null && problem === null && <Spinner label={message('ui_loading')} />}
      {all !== null && <Everything all={all} />}
    </div>
  );
}

function Everything({ all }: { all: AllFeedback }) {
  const isRestDrawn = useOnceIdle();
  const filter = feedbackFilter.value;
  const about = ({ fields }: { fields: Parameters<typeof isAbout>[0] }) => isAbout(fields, filter, all.industryOf);
  const answers = useMemo(() => all.answers.filter(about), [all.answers, filter, clientRows.value]);
  const shown = useMemo(() => all.said.filter(about), [all.said, filter, clientRows.value]);
  const proposed = useDetails('feedback', all.proposed.slice(0, mostProposed));
  if (all.said.length + all.proposed.length + all.answers.length === 0) {
    return (
      <EmptyState title={message('feedback_none')}>
        <p>{message('feedback_noneWhy')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {proposed.length > 0 && (
        <Section title={message('feedback_heard')}>
          <ProposedFeedback proposed={proposed} label={message('feedback_heard')} nameOf={all.nameOf} />
        </Section>
      )}
      <FilterBar all={all} />
      <ScoresSection answers={answers} nameOf={all.nameOf} />
      {isRestDrawn && (
        <>
          <ThemesSection feedback={shown} />
          <GroupsSection all={all} feedback={shown} answers={answers} />
          <FeedbackCards all={all} feedback={shown.filter(({ fields }) => isOfSort(fields, filter))} />
        </>
      )}
    </>
  );
}
