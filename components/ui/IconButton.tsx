import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** A button that shows a drawing; its `label` is read out and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & Omit<ComponentProps<'button'>, 'class' | 'label' | 'icon'>) {
  return (
    <button type="button" {...rest} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
