import { on } from '../../messaging/router.ts';
import { newId } from '../../platform/ids.ts';
import { success } from '../../platform/result.ts';
import { readSettings } from '../../settings/stored-settings.ts';
import type { View } from '../../sites/view.ts';
import type { Reader } from '../../store/types.ts';
import type { Context } from '../context.ts';
import { readScreen } from '../screen.ts';
import { eventToRecord } from '../seen-events.ts';
import { mailsToRecord } from '../seen-mails.ts';

/** What is on the screen: who is in it, and what of it belongs into a client's history. */
export function screenRoutes({ store, clock }: Context) {
  async function record(view: View) {
    const { recording, ownAddresses } = await readSettings();
    if (!recording) return success({ recorded: 0 });
    const own = view.account === null ? ownAddresses : [...ownAddresses, view.account];
    const plan = async (reader: Reader) => [
      ...(await mailsToRecord(reader, view, own)),
      ...(await eventToRecord(reader, view, own, clock())),
    ];
    // Most of what is seen is known already: that costs no write.
    if ((await plan(store)).length === 0) return success({ recorded: 0 });
    const written = await store.write(newId(), plan);
    return written.ok ? success({ recorded: written.value.ids.length }) : written;
  }

  return {
    'view.seen': on('view.seen', ({ view }) => record(view)),
    'screen.read': on('screen.read', async (input) => {
      const { ownAddresses } = await readSettings();
      return success(await readScreen(store, input, ownAddresses, clock()));
    }),
  };
}
