import './feedback.css';
import type { SurveyOutcome } from '../../utils/messaging/calls/feedback.ts';
import { surveyHeard } from '../../utils/state/survey-heard.ts';
import { useRecords } from '../practice/use-records.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';
import { ProposedFeedback } from './ProposedFeedback.tsx';

/** What is worth saying of an answer that was opened; the others were told before, or are nobody's business. */
const saidOf: Partial<Record<SurveyOutcome, MessageKey>> = {
  counted: 'feedback_heardCounted',
  later: 'feedback_heardLater',
  asked: 'feedback_heardAsked',
  mistyped: 'feedback_heardMistyped',
  stranger: 'feedback_heardStranger',
  'off-scale': 'feedback_heardOffScale',
};

/** So many are in sight at first. */
const atFirst = 2;

/** What the opened mails of a client say of the work, where they say something: to be decided on, or told. */
export function HeardSection({ clientId }: { clientId: string }) {
  const { records } = useRecords('feedback', 'state', clientId, 'proposed');
  const heard = surveyHeard.value?.clientId === clientId ? saidOf[surveyHeard.value.outcome] : undefined;
  const proposed = records ?? [];
  if (proposed.length === 0 && heard === undefined) return null;
  return (
    <Section title={message('feedback_heard')}>
      {heard !== undefined && <ProblemLine tone="calm">{message(heard)}</ProblemLine>}
      {proposed.length > 0 && <ProposedFeedback proposed={proposed} label={message('feedback_heard')} few={atFirst} />}
    </Section>
  );
}
