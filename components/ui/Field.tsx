import type { ComponentChildren } from 'preact';

/** The label, the hint and the error around a field; `id` ties them together. */
export function Field({
  id,
  label,
  labelHidden = false,
  hint,
  error,
  children,
}: {
  id: string;
  label: string;
  labelHidden?: boolean | undefined;
  hint?: ComponentChildren;
  error?: string | null | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
      {hint && (
        <div id={`${id}-hint`} class="field-hint">
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} class="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

/** The ids of what describes the field. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}
