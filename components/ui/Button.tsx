import type { ComponentProps } from 'preact';

type Variant = 'primary' | 'plain' | 'small' | 'link';

const classes: Record<Variant, string> = {
  primary: 'button button-primary',
  plain: 'button',
  small: 'button button-small',
  link: 'button button-link',
};

/** A button with words on it. One `primary` at most on a screen. */
export function Button({
  variant = 'plain',
  ...rest
}: { variant?: Variant } & Omit<ComponentProps<'button'>, 'class'>) {
  return <button type="button" {...rest} class={classes[variant]} />;
}
