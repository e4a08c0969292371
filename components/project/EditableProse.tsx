import { Editable } from '../client/Editable.tsx';
import { EditForm } from '../client/EditForm.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';

/** Several lines that are edited in place, with their name above. */
export function EditableProse({
  keptKey,
  label,
  hint,
  value,
  onSave,
}: {
  keptKey: string;
  label: string;
  hint: string;
  value: string;
  onSave: (value: string) => Promise<boolean>;
}) {
  const { values, kept, set, clear } = useKeptFields(keptKey, { text: value });
  return (
    <Editable
      label={label}
      shown={value === '' ? '' : <span class="project-prose">{value}</span>}
      empty={message('client_addField', label)}
      kept={kept}
      form={(close) => {
        const leave = () => {
          clear();
          close();
        };
        const text = values.text.trim();
        const save = () => (text === value ? leave() : void onSave(text).then((saved) => saved && leave()));
        return (
          <EditForm label={label} onCancel={leave} onSave={save}>
            <TextArea
              label={label}
              labelHidden
              rows={3}
              value={values.text}
              hint={hint}
              onText={(typed) => set({ text: typed })}
            />
          </EditForm>
        );
      }}
    />
  );
}
