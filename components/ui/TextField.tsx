import { type ComponentChildren, createElement, type JSX, type LooseInputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';

/** What every field for text has. */
export interface FieldProps {
  label: string;
  /** Read out but not shown, where the place says what the field is. */
  labelHidden?: boolean | undefined;
  value: string;
  onText: (text: string) => void;
  hint?: ComponentChildren;
  error?: string | null | undefined;
}

type InputAttributes = Pick<
  LooseInputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'disabled'
  | 'inputMode'
  | 'lang'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'name'
  | 'onBlur'
  | 'onKeyDown'
  | 'placeholder'
  | 'required'
  | 'step'
  | 'type'
>;

/** One line of text, a number, a day or a time: the browser's own input. */
export function TextField({ label, labelHidden, value, onText, hint, error, ...rest }: FieldProps & InputAttributes) {
  const id = useId();
  // Preact's types for <input> tell its kinds apart by a literal `type`, which a field for several kinds has not.
  const input: JSX.Element = createElement<LooseInputHTMLAttributes<HTMLInputElement>, HTMLInputElement>('input', {
    dir: 'auto',
    ...rest,
    id,
    class: 'input',
    value,
    onInput: (event) => onText(event.currentTarget.value),
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error ? true : undefined,
  });
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {input}
    </Field>
  );
}
