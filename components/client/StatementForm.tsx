import type { Statement } from '../../utils/records/client.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { EditForm } from './EditForm.tsx';

/** A goal or a need: what it is, in whose words, said where, confirmed when. */
export function StatementForm({
  keptKey,
  label,
  statement,
  save,
  close,
}: {
  keptKey: string;
  label: string;
  statement: Statement | null;
  save: (statement: Statement | null) => Promise<boolean>;
  close: () => void;
}) {
  const { values, field, leave } = useEditFields(keptKey, close, {
    text: statement?.text ?? '',
    quote: statement?.quote ?? '',
    source: statement?.source ?? '',
    confirmedOn: statement?.confirmedOn ?? '',
  });
  const carry = async (edited: Statement | null) => {
    if (await save(edited)) leave();
  };
  return (
    <EditForm
      label={label}
      onCancel={leave}
      onRemove={statement === null ? undefined : () => void carry(null)}
      onSave={() =>
        void carry({
          text: values.text.trim(),
          quote: values.quote.trim() || null,
          source: values.source.trim() || null,
          confirmedOn: values.confirmedOn || null,
          addedAt: statement?.addedAt ?? Date.now(),
          answers: statement?.answers ?? null,
        })
      }
    >
      <TextArea label={message('client_statement')} required {...field('text')} />
      <TextField label={message('client_quote')} {...field('quote')} />
      <div class="edit-form-pair">
        <TextField label={message('client_source')} {...field('source')} />
        <TextField label={message('client_confirmed')} type="date" {...field('confirmedOn')} />
      </div>
    </EditForm>
  );
}
