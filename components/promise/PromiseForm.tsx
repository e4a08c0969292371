import type { Input } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import { readPromises } from '../../utils/state/promises.ts';
import { write } from '../../utils/state/write.ts';
import { EditForm } from '../client/EditForm.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { useEditFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

type Said = Pick<Input<'commitment.save'>, 'what' | 'due' | 'owedBy' | 'who' | 'projectId'>;

/** Where what is typed for a promise is kept; null is a new one. */
export function promiseKey(clientId: string, id: string | null): string {
  return `edit:${clientId}:promise:${id ?? 'new'}`;
}

/** A promise as it is typed: what, by when, and who owes it. */
export function PromiseForm({
  clientId,
  commitmentId,
  said,
  close,
}: {
  clientId: string;
  /** The promise that is changed; null for a new one. */
  commitmentId: string | null;
  said: Said | null;
  close: () => void;
}) {
  const { values, set, field, leave } = useEditFields(promiseKey(clientId, commitmentId), close, {
    what: said?.what ?? '',
    due: said?.due ?? '',
    owedBy: said?.owedBy ?? 'us',
    who: said?.who ?? '',
    // Made once, so that a second try never makes a second promise.
    newId: `commitment ${newId()}`,
  });
  const owedBy = values.owedBy === 'them' ? 'them' : 'us';
  const save = async () => {
    const what = values.what.trim();
    if (what === '') return;
    const promise = { what, due: values.due || null, owedBy, who: values.who.trim() } as const;
    const saved = await carryOut(
      message('ui_saved'),
      (operationId) =>
        write('commitment.save', {
          operationId,
          commitmentId: commitmentId ?? values.newId,
          clientId,
          projectId: said?.projectId ?? null,
          ...promise,
        }),
      newId(),
      () => void readPromises(),
    );
    if (saved) leave();
    await readPromises();
  };
  return (
    <EditForm label={message('promise_what')} onCancel={leave} onSave={() => void save()}>
      <TextField label={message('promise_what')} required maxLength={500} {...field('what')} />
      <div class="edit-form-pair">
        <Select
          label={message('promise_owedBy')}
          value={owedBy}
          options={[
            { value: 'us', label: message('promise_us') },
            { value: 'them', label: message('promise_them') },
          ]}
          onSelect={(side) => set({ owedBy: side })}
        />
        <TextField label={message('promise_due')} type="date" {...field('due')} />
      </div>
      <TextField label={message('promise_who')} maxLength={500} {...field('who')} />
    </EditForm>
  );
}
