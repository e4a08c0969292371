import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { readDigest } from '../../settings/digest.ts';
import { chooseDigest } from '../care/digest.ts';
import type { Context } from '../context.ts';

/** The notification once a day. */
export function digestRoutes({ clock }: Pick<Context, 'clock'>) {
  return {
    'digest.read': on('digest.read', async () => success({ at: (await readDigest()).at })),
    'digest.save': on('digest.save', async ({ at }) => {
      await chooseDigest(at, clock());
      return success({ at });
    }),
  };
}
