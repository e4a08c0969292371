import { signal } from '@preact/signals';
import { grantWebmail, ownWebmails, patternAddress, revokeWebmail, webmailPattern } from '../platform/own-webmail.ts';
import { failure, type Result, success } from '../platform/result.ts';

/** The addresses of webmails that the person turned Clientside on for. */
export const ownWebmailAddresses = signal<readonly string[]>([]);

/** Reads at which addresses of the user's own Clientside is on. */
export async function readOwnWebmails(): Promise<void> {
  ownWebmailAddresses.value = (await ownWebmails()).map(patternAddress);
}

/** Turns Clientside on at a typed address, once the browser was allowed to; to be called in the click itself. */
export async function addOwnWebmail(typed: string): Promise<Result<string, 'malformed' | 'refused'>> {
  const pattern = webmailPattern(typed);
  if (pattern === null) return failure('malformed');
  if (!(await grantWebmail(pattern))) return failure('refused');
  await readOwnWebmails();
  return success(patternAddress(pattern));
}

/** Turns Clientside off at such an address, and gives the permission back. */
export async function removeOwnWebmail(address: string): Promise<void> {
  await revokeWebmail(`${address}/*`);
  await readOwnWebmails();
}
