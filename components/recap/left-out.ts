import type { ComposeView } from '../../utils/sites/view.ts';

/**
 * Whom a recap is for and the open mail does not name. Nobody where it is not certain: with several mails open, or with
 * a name in it that has no address.
 */
export function leftOut(to: readonly string[], composes: readonly ComposeView[]): string[] {
  const [mail, ...others] = composes;
  if (mail === undefined || others.length > 0) return [];
  const named = [...mail.to, ...mail.cc].map(({ email }) => email);
  return named.includes(null) ? [] : to.filter((email) => !named.includes(email));
}
