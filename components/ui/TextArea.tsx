import type { ComponentProps } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';
import type { FieldProps } from './TextField.tsx';

/** Several lines of text; grows with what is typed. */
export function TextArea({
  label,
  labelHidden,
  value,
  onText,
  hint,
  error,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'class' | 'value' | 'label' | 'onInput' | 'id'>) {
  const id = useId();
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <textarea
        dir="auto"
        {...rest}
        id={id}
        class="input"
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
