import type { LookAlikeSide } from '../../utils/messaging/calls/look-alike.ts';

/** What one of two is called; someone without a name by their address or phone. */
export function nameOfSide({ name, facts }: LookAlikeSide): string {
  const reached = facts.find(({ what }) => what === 'address') ?? facts.find(({ what }) => what === 'phone');
  return name || (reached?.values[0] ?? '');
}
