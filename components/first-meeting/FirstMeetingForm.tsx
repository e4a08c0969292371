import type { Client } from '../../utils/records/client.ts';
import { EditForm } from '../client/EditForm.tsx';
import { saveClient } from '../client/save-client.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { editOf, typedKey, typedOf, type Typed } from './answers.ts';
import { questions, type Question } from './questions.ts';

/** Where what is typed of a first meeting is kept. */
export function firstMeetingKey(clientId: string): string {
  return `edit:${clientId}:first-meeting`;
}

/** The four questions of a first meeting. What was answered before is there and can be changed. */
export function FirstMeetingForm({
  clientId,
  fields,
  close,
}: {
  clientId: string;
  fields: Pick<Client, 'goals' | 'needs'>;
  close: () => void;
}) {
  const { values, set, leave } = useEditFields(firstMeetingKey(clientId), close, typedOf(fields));
  const save = async () => {
    if (await saveClient(clientId, editOf(values, fields, Date.now()))) leave();
  };
  return (
    <EditForm label={message('growth_firstMeeting')} onCancel={leave} onSave={() => void save()}>
      <h3>{message('growth_firstMeetingAsks')}</h3>
      {questions.map((question) => (
        <Answer key={question.answers} question={question} values={values} set={set} />
      ))}
    </EditForm>
  );
}

function Answer({
  question: { answers, text, hint },
  values,
  set,
}: {
  question: Question;
  values: Typed;
  set: (edit: Typed) => void;
}) {
  const field = (part: 'text' | 'quote' | 'source' | 'confirmedOn') => {
    const key = typedKey(answers, part);
    return { value: values[key] ?? '', onText: (typed: string) => set({ [key]: typed }) };
  };
  return (
    <div role="group" aria-label={message(text)} class="first-meeting-answer">
      <TextArea label={message(text)} hint={message(hint)} {...field('text')} />
      {field('text').value !== '' && (
        <details>
          <summary>{message('growth_whereSaid')}</summary>
          <TextField label={message('client_quote')} maxLength={2000} {...field('quote')} />
          <div class="edit-form-pair">
            <TextField label={message('client_source')} maxLength={2000} {...field('source')} />
            <TextField label={message('client_confirmed')} type="date" {...field('confirmedOn')} />
          </div>
        </details>
      )}
    </div>
  );
}
