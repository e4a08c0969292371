import type { ComponentChildren } from 'preact';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import { Editable } from './Editable.tsx';
import { EditForm } from './EditForm.tsx';

/** One line of a client or a person, a number or a day, edited in place. */
export function EditableText({
  keptKey,
  label,
  value,
  empty = message('client_addField', label),
  shown = value,
  type = 'text',
  required = false,
  maxLength = 500,
  onSave,
}: {
  keptKey: string;
  label: string;
  value: string;
  /** What the button says where there is nothing yet. */
  empty?: string;
  shown?: ComponentChildren;
  type?: 'text' | 'number' | 'date';
  required?: boolean;
  maxLength?: number;
  onSave: (value: string) => Promise<boolean>;
}) {
  const { values, kept, field, clear } = useKeptFields(keptKey, { text: value });
  return (
    <Editable
      label={label}
      shown={shown}
      empty={empty}
      kept={kept}
      form={(close) => {
        const leave = () => {
          clear();
          close();
        };
        return (
          <EditForm
            label={label}
            onCancel={leave}
            onSave={() => {
              const text = values.text.trim();
              if (text === value || (required && text === '')) return leave();
              close();
              void onSave(text).then((saved) => saved && clear());
            }}
          >
            <TextField
              label={label}
              labelHidden
              type={type}
              {...field('text')}
              required={required}
              maxLength={maxLength}
              {...(type === 'number' && { min: 0.5, step: 'any' })}
            />
          </EditForm>
        );
      }}
    />
  );
}
