import type { ComponentChildren } from 'preact';

/** Something that is on or off. */
export function CheckBox({
  checked,
  onCheck,
  disabled = false,
  children,
}: {
  checked: boolean;
  onCheck: (checked: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
