import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';

/** What can be chosen, and what it is called. */
export interface Option<Value extends string> {
  value: Value;
  label: string;
}

/** One of a few; the browser's own list. */
export function Select<Value extends string>({
  label,
  labelHidden,
  value,
  options,
  onSelect,
  hint,
  disabled = false,
  required = false,
  look = 'input',
}: {
  label: string;
  labelHidden?: boolean | undefined;
  value: Value;
  options: readonly Option<Value>[];
  onSelect: (value: Value) => void;
  hint?: ComponentChildren;
  disabled?: boolean;
  /** The choice without a value is none. */
  required?: boolean;
  /** `chip` is a select that looks like a chip, `plain` one that looks like text. */
  look?: 'input' | 'chip' | 'plain';
}) {
  const id = useId();
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint}>
      <select
        id={id}
        class={look === 'input' ? 'input' : `select-${look}${value === '' ? ' select-empty' : ''}`}
        value={value}
        disabled={disabled}
        required={required}
        aria-describedby={describedBy(id, hint, null)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onSelect(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
