import type { Survey } from '../../utils/records/survey.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';

/** What a survey asks, in sight as a whole and yet one line. With a question of one's own it is said what its scores stand for. */
export function QuestionField({
  sort,
  value,
  language,
  onText,
}: {
  sort: Survey['sort'];
  value: string;
  /** What it is written in: it is read out so, and its spelling checked. */
  language: string;
  onText: (question: string) => void;
}) {
  return (
    <TextArea
      label={message('feedback_question')}
      hint={sort === 'own' && message('feedback_ownScale')}
      required
      maxLength={500}
      lang={language}
      value={value}
      onText={(text) => onText(text.replace(/\s*\n\s*/g, ' '))}
    />
  );
}
