import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import { askForNotifications, giveUpNotifications } from '../platform/notifications-permission.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { CallProblem } from '../messaging/contract.ts';

/** When the digest comes, `08:30`; `at` is null where nobody wants it. Null until it was read. */
export const digest = signal<{ at: string | null } | null>(null);

/** Reads when the digest comes. */
export async function readDigest(): Promise<void> {
  const answer = await call('digest.read', {});
  if (answer.ok) digest.value = answer.value;
}

/** Turns the digest on. The browser asks the person, in the click itself: nothing may be waited for before. */
export async function turnDigestOn(at: string): Promise<Result<null, CallProblem | 'refused'>> {
  return (await askForNotifications()) ? chooseDigest(at) : failure('refused');
}

/** Turns the digest off and gives the browser's permission back. */
export async function turnDigestOff(): Promise<Result<null, CallProblem>> {
  const chosen = await chooseDigest(null);
  if (chosen.ok) await giveUpNotifications();
  return chosen;
}

/** Chooses another time of day, `08:30`. */
export async function chooseDigest(at: string | null): Promise<Result<null, CallProblem>> {
  const answer = await call('digest.save', { at });
  if (!answer.ok) return answer;
  digest.value = answer.value;
  return success(null);
}
