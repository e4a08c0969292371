import type { ComponentProps } from 'preact';
import { useId } from 'preact/hooks';
import { proseLength } from '../../utils/records/fields.ts';
import { describedBy, Field } from './Field.tsx';
import type { FieldProps } from './TextField.tsx';

/** Several lines of text, two to begin with; grows with what is typed, up to what a record takes. */
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
        rows={2}
        maxLength={proseLength}
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
