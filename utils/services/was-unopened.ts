import type { Stored } from '../records/index.ts';

/** Whether it is not known to whom a mail of ours went: it was never opened. */
export function wasUnopened({ fields: { medium, direction, participants } }: Stored<'interaction'>): boolean {
  const isSent = medium === 'mail' && direction === 'out';
  return isSent && Object.values(participants).every(({ place }) => place === 'from');
}
