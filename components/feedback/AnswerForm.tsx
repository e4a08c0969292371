import { takeAnswer } from '../../utils/practice/survey-answer.ts';
import { scoresOf } from '../../utils/practice/survey-scale.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message, number } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';

/** What an answer that came in no mail is kept by. */
export const byHandKey = 'by hand';

/** An answer that was given by telephone, on paper or in another mail; one that was entered so is put right. */
export function AnswerForm({ survey, close }: { survey: Practice<'survey'>; close: () => void }) {
  const { [byHandKey]: known, ...others } = survey.fields.answers;
  const { values, set, field, leave } = useEditFields(`survey:${survey.id}:answer`, close, {
    score: known === undefined ? '' : String(known.score),
    comment: known?.comment ?? '',
  });
  const scores = scoresOf(survey.fields.sort).map((score) => ({ value: String(score), label: number(score) }));
  const score = scores.find(({ value }) => value === values.score)?.value ?? '';
  const save = async () => {
    if (score === '') return;
    const at = known?.at ?? Date.now();
    const answer = { score: Number(score), comment: values.comment.trim(), at, interactionId: null };
    const taken = takeAnswer({ ...survey.fields, answers: others }, byHandKey, answer);
    if (typeof taken === 'string') return leave();
    const { counted, answers } = taken;
    const askedAt = survey.fields.askedAt ?? answer.at;
    const isSaved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [{ kind: 'survey', id: survey.id, set: { ...counted, answers, askedAt } }]),
    );
    if (isSaved) leave();
  };
  return (
    <EditForm label={message('feedback_typeAnswer')} onCancel={leave} onSave={() => void save()}>
      <Select
        label={message('feedback_score')}
        value={score}
        required
        options={[{ value: '', label: message('feedback_chooseScore') }, ...scores]}
        onSelect={(chosen) => set({ score: chosen })}
      />
      <TextArea label={message('feedback_comment')} maxLength={4000} {...field('comment')} />
    </EditForm>
  );
}
