import { plainText } from '../../compose-write.ts';
import type { Draft } from '../../draft.ts';

/** The address of a new mail in the mailbox at this base, with everything filled in. */
export function composeAddress(base: string, draft: Draft): string {
  const { to, subject, blocks } = draft;
  const query = new URLSearchParams({ view: 'cm', fs: '1', to: to.join(','), su: subject, body: plainText(blocks) });
  return `${base}?${query}`;
}
