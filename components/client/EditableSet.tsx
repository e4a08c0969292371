import { useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import { Editable } from './Editable.tsx';
import { EditForm } from './EditForm.tsx';
import type { TypedElements } from './typed-domains.ts';

/** Several short words of one kind, as addresses or domains: each can be taken out, another one added. */
export function EditableSet({
  keptKey,
  label,
  elements,
  read = (typed) => ({ elements: [typed], problem: null }),
  save,
}: {
  keptKey: string;
  label: string;
  elements: readonly string[];
  /** What was typed, as it is saved, and why it cannot be. */
  read?: (typed: string) => TypedElements;
  save: (edit: Record<string, true | null>) => Promise<boolean>;
}) {
  const { values, kept, set, clear } = useKeptFields(keptKey, { text: '' });
  const [error, setError] = useState<string | null>(null);
  return (
    <div class="editable-set">
      {elements.map((element) => (
        <span key={element} class="chip chip-plain">
          <span class="ellipsis" dir="auto" title={element}>
            {element}
          </span>
          <IconButton
            icon="close"
            label={message('client_removeElement', element)}
            onClick={() => void save({ [element]: null })}
          />
        </span>
      ))}
      <Editable
        label={label}
        shown=""
        empty={message('client_addField', label)}
        kept={kept}
        form={(close) => {
          const leave = () => {
            setError(null);
            clear();
            close();
          };
          const typed = values.text.trim().toLowerCase();
          const submit = () => {
            if (typed === '') return leave();
            const { elements: added, problem } = read(typed);
            setError(problem);
            if (problem !== null) return;
            void save(Object.fromEntries(added.map((one) => [one, true as const]))).then((saved) => saved && leave());
          };
          return (
            <EditForm label={label} onCancel={leave} onSave={submit}>
              <TextField label={label} labelHidden value={values.text} error={error} onText={(text) => set({ text })} />
            </EditForm>
          );
        }}
      />
    </div>
  );
}
