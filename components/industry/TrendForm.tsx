import { newId } from '../../utils/platform/ids.ts';
import { byHand } from '../../utils/records/fields.ts';
import { deletePractice, savePractice, type Practice } from '../../utils/state/practice.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Where what is typed for a note on an industry is kept; null is a new one. */
export function trendKey(industry: string, id: string | null): string {
  return `edit:industry ${industry}:trend:${id ?? 'new'}`;
}

/** What moves in an industry as it is typed: the subject, what there is to say, where it is from. */
export function TrendForm({
  industry,
  trend,
  topic = '',
  close,
}: {
  industry: string;
  trend: Practice<'trend'> | null;
  /** What a new note is about. */
  topic?: string;
  close: () => void;
}) {
  const known = trend?.fields ?? null;
  const { values, set, field, leave } = useEditFields(trendKey(industry, trend?.id ?? null), close, {
    industry,
    topic: known?.topic ?? topic,
    text: known?.text ?? '',
    source: known?.source ?? '',
    // Made once, so that a second try never makes a second note.
    newId: `trend ${newId()}`,
  });
  const save = async () => {
    const [named, text] = [values.industry.trim(), values.text.trim()];
    if (named === '' || text === '') return;
    const edited = { industry: named, topic: values.topic.trim(), text, source: values.source.trim() };
    const id = trend?.id ?? values.newId;
    const saved = await carryOut(message('ui_saved'), (operationId) =>
      savePractice(operationId, [
        { kind: 'trend', id, set: trend === null ? { ...edited, notedAt: Date.now(), provenance: byHand } : edited },
      ]),
    );
    if (saved) leave();
  };
  const remove = async (id: string) => {
    const removed = await carryOut(message('growth_noteRemoved'), (operationId) =>
      deletePractice(operationId, 'trend', [id]),
    );
    if (removed) leave();
  };
  return (
    <EditForm
      label={message('growth_addTrend')}
      onCancel={leave}
      onSave={() => void save()}
      onRemove={trend === null ? undefined : () => void remove(trend.id)}
    >
      {industry === '' && (
        <TextField
          label={message('growth_industry')}
          required
          maxLength={500}
          value={values.industry}
          onText={(named) => set({ industry: named })}
        />
      )}
      <TextField
        label={message('growth_topic')}
        maxLength={500}
        value={values.topic}
        onText={(named) => set({ topic: named })}
      />
      <TextArea label={message('growth_trendText')} required {...field('text')} />
      <TextField label={message('growth_trendSource')} maxLength={500} {...field('source')} />
    </EditForm>
  );
}
