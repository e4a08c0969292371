import { settings } from '../../utils/state/settings.ts';

/** Who writes in this browser: the first line of the name under their mails, else their address. */
export function whoWrites(): string {
  const { signature = '', ownAddresses = [] } = settings.value ?? {};
  return signature.split('\n')[0]?.trim() || (ownAddresses[0] ?? '');
}
