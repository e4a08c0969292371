import { IconButton } from '../ui/IconButton.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import { Editable } from './Editable.tsx';
import { EditForm } from './EditForm.tsx';

/** Several short words of one kind, as addresses or domains: each can be taken out, another one added. */
export function EditableSet({
  keptKey,
  label,
  elements,
  save,
}: {
  keptKey: string;
  label: string;
  elements: readonly string[];
  save: (edit: Record<string, true | null>) => Promise<boolean>;
}) {
  const { values, kept, set, clear } = useKeptFields(keptKey, { text: '' });
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
            clear();
            close();
          };
          const element = values.text.trim().toLowerCase();
          return (
            <EditForm
              label={label}
              onCancel={leave}
              onSave={() =>
                element === '' ? leave() : void save({ [element]: true }).then((saved) => saved && leave())
              }
            >
              <TextField label={label} labelHidden value={values.text} onText={(text) => set({ text })} />
            </EditForm>
          );
        }}
      />
    </div>
  );
}
