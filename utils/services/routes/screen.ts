import { ownWith } from '../../identity/standing.ts';
import { done, on } from '../../messaging/router.ts';
import { newId } from '../../platform/ids.ts';
import { failure, success } from '../../platform/result.ts';
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
    if (!recording) return done;
    const own = ownWith(view.account, ownAddresses);
    const plan = async (reader: Reader) => [
      ...(await mailsToRecord(reader, view, own)),
      ...(await eventToRecord(reader, view, own, clock())),
    ];
    // Most of what is seen is known already: that costs no write.
    if ((await store.reading(plan)).length === 0) return done;
    const written = await store.write(newId(), plan);
    return written.ok ? done : written;
  }

  return {
    // A content script learns nothing from the answer: not even whether an address is a client's.
    'view.seen': on('view.seen', async ({ view }, { caller, origin }) => {
      if (caller === 'page') return record(view);
      return isFrom(view, origin) ? record(withOwnLinks(view)) : failure('invalid', 'a view of another page');
    }),
    'screen.read': on('screen.read', async (input) =>
      success(await store.reading((reader) => readScreen(reader, input, clock()))),
    ),
  };
}

/** Whether a view is of the page that its content script runs in: another page's history cannot be forged. */
function isFrom(view: View, origin: string | null): boolean {
  return URL.canParse(view.url) && new URL(view.url).origin === origin;
}

/** Links lead back to the page that was seen, or nowhere. */
function withOwnLinks(view: View): View {
  const own = (link: string | null) =>
    link !== null && URL.canParse(link, view.url) && new URL(link, view.url).origin === new URL(view.url).origin
      ? link
      : null;
  return {
    ...view,
    messages: view.messages.map((message) => ({ ...message, link: own(message.link) })),
    event: view.event === null ? null : { ...view.event, link: own(view.event.link) },
  };
}
