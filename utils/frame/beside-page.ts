import { browser } from '../platform/content-browser.ts';
import type { Draft } from '../sites/draft.ts';
import type { FrameMessage } from '../sites/frame-port.ts';
import { observe } from '../sites/observe.ts';
import { pickAdapter } from '../sites/pick.ts';
import type { Page, SiteAdapter } from '../sites/site-adapter.ts';
import type { View } from '../sites/view.ts';
import { askBackground } from './background.ts';
import { followDrafts } from './drafts-in-page.ts';
import { askOf, startOf } from './frame-messages.ts';
import { mountFrame } from './frame.ts';
import { followPending } from './pending-draft.ts';
import { startRecording } from './recording.ts';
import { openSidebarPort } from './sidebar-port.ts';
import { followInstallation } from './update-notice.ts';

/** Runs Clientside beside the page: reads it, shows the sidebar, carries out what the sidebar asks for. */
export async function runBesidePage(adapters: readonly SiteAdapter[]): Promise<void> {
  const page = (): Page => ({ document, url: new URL(location.href) });
  const adapter = pickAdapter(adapters, page());
  if (adapter === null) return;
  const site = adapter.name;
  const { state, pending } = startOf((await askBackground('frame.read', { site, path: location.pathname })).value);
  const { signal, look: lookForUpdate } = followInstallation(() => frame.showNotice());
  const frame = mountFrame({
    document,
    state,
    signal,
    entered: () => sidebar.tell({ type: 'focus' }),
    settled: (next) => void askBackground('frame.write', { site, frame: next }),
  });
  let revision = 0;
  let shown: View | null = null;
  const sidebar = openSidebarPort({ key: frame.key, joined: catchUp, hear, left: lookForUpdate });
  const recording = startRecording(sidebar.tell, signal);
  const drafts = followDrafts({ adapter, page, document, signal, sent: (recapId) => step(recapId, 'sent') });
  const lookForBox = followPending(pending, drafts, (recapId) => step(recapId, 'inserted'));
  const reading = observe({
    adapter,
    page,
    signal,
    onView(view) {
      shown = view;
      revision += 1;
      sidebar.tell({ type: 'view', revision, view });
      recording.seen(view);
    },
    onChange() {
      lookForUpdate();
      drafts.look();
      lookForBox();
    },
  });
  // What listens to the extension goes with it.
  browser.runtime.onMessage.addListener(answer);

  function catchUp() {
    if (shown !== null) sidebar.tell({ type: 'view', revision, view: shown });
    recording.repeat();
  }

  function hear(message: FrameMessage) {
    if (message.type === 'insert') insert(message.draft);
    else if (message.type === 'close') frame.close();
    else reading.readAgain();
  }

  function step(recapId: string, reached: 'inserted' | 'sent') {
    recording.step(recapId, reached);
    sidebar.tell({ type: reached, recapId });
  }

  function insert(draft: Draft) {
    const { recapId } = draft;
    if (drafts.insert(draft)) return step(recapId, 'inserted');
    if (drafts.hasBox()) return sidebar.tell({ type: 'not-inserted', recapId });
    const url = adapter?.composeUrl(page(), draft) ?? null;
    sidebar.tell({ type: 'no-compose', recapId, url, site: adapter?.composeSite ?? site });
  }

  function answer(message: unknown, _sender: unknown, respond: (answer: unknown) => void) {
    const ask = askOf(message);
    if (ask === 'account') respond({ account: shown?.account ?? null });
    if (ask !== 'toggle') return;
    frame.toggle();
    respond({ open: frame.isOpen() });
  }
}
