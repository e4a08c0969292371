import './feedback.css';
import '../work/work.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { feedbackFilter, isAbout, isOfSort } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { FeedbackCards } from './FeedbackCards.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { ProposedFeedback } from './ProposedFeedback.tsx';
import { ScoresSection } from './ScoresSection.tsx';
import { ThemesSection } from './ThemesSection.tsx';
import { useFeedback, type AllFeedback } from './use-feedback.ts';

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
  const filter = feedbackFilter.value;
  const about = ({ fields }: { fields: Parameters<typeof isAbout>[0] }) => isAbout(fields, filter, all.industryOf);
  const taken = all.feedback.filter(({ fields }) => fields.state === 'taken');
  const proposed = all.feedback.filter(({ fields }) => fields.state === 'proposed');
  const answers = all.surveys.filter(({ fields }) => fields.state === 'answered');
  if (taken.length + proposed.length + answers.length === 0) {
    return (
      <EmptyState title={message('feedback_none')}>
        <p>{message('feedback_noneWhy')}</p>
      </EmptyState>
    );
  }
  const shown = taken.filter(about);
  return (
    <>
      {proposed.length > 0 && (
        <Section title={message('feedback_heard')}>
          <ProposedFeedback proposed={proposed.slice(0, 20)} label={message('feedback_heard')} nameOf={all.nameOf} />
        </Section>
      )}
      <FilterBar all={all} taken={taken} />
      <ScoresSection answers={answers.filter(about)} nameOf={all.nameOf} />
      <ThemesSection feedback={shown} />
      <GroupsSection all={all} feedback={shown} answers={answers.filter(about)} />
      <FeedbackCards all={all} feedback={shown.filter(({ fields }) => isOfSort(fields, filter))} />
    </>
  );
}
