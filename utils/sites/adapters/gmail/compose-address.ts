import type { Addressing } from '../../draft.ts';

/** The address of a new mail in the mailbox at this base, with its recipients and its subject filled in. */
export function composeAddress(base: string, { to, subject }: Addressing): string {
  const query = new URLSearchParams({ view: 'cm', fs: '1', to: to.join(','), su: subject });
  return `${base}?${query}`;
}
