import type { Survey } from '../../utils/records/survey.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';

/** A question is one line: what is pasted may have others, with blanks around. */
const lineBreaks = /\s*\n\s*/g;

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
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
      onInputCapture={(event) => joinLines(event.currentTarget)}
      onText={onText}
    />
  );
}

/** Makes one line of what stands in a field, where it is more. What is typed goes on where it was. */
function joinLines(field: HTMLTextAreaElement): void {
  const { value, selectionEnd } = field;
  if (!value.includes('\n')) return;
  field.value = value.replace(lineBreaks, ' ');
  const caret = value.slice(0, selectionEnd).replace(lineBreaks, ' ').length;
  field.setSelectionRange(caret, caret);
}
